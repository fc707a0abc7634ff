#!/usr/bin/env bash
# How much memory the window takes with a million machine-coded events switched on: that of the packaged image where it was built (mvn package),
# with its runtime and its cache of classes, else of the classes as they were compiled; in both with the Java options of packaging/bin/bongsu.
#
# usage: src/jmh/measure-memory.sh [ROWS] [more Java options]     (after mvn -Pbench test-compile)
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=${1:-1000000}
shift || true
java=${JAVA25:-$(dirname "$(readlink -f "$(command -v java)")")/java}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
path=${CLASSPATH_OF_TESTS:-target/classes:target/test-classes:$(mvn -q -Pbench dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=/dev/stdout)}
# The launcher's own options of memory, so that what is measured is what runs.
options=$(sed -n '/^exec/,$p' packaging/bin/bongsu | grep -oE -- '-X[A-Za-z:+-][^ ]*' | grep -v AOTCache | tr '\n' ' ')
window="-Dglass.platform=Headless -Dprism.order=sw --add-modules=javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
plain="-Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8"
"$java" -Xmx2g $plain -cp "$path" org.bongsu.MillionWindow fill "$work/store" "$rows"
image=$PWD/target/bongsu
if [ -f "$image/lib/bongsu.aot" ]; then
  echo "the packaged image, options: $options $*"
  # In the order of the launcher, for which alone the cache holds; what measures comes behind it.
  jars=$(LC_ALL=C; export LC_ALL; for jar in "$image"/lib/*.jar; do printf '%s:' "$jar"; done)
  "$image/runtime/bin/java" -XX:AOTCache="$image/lib/bongsu.aot" $options $window "$@" -cp "$jars$PWD/target/test-classes" org.bongsu.MillionWindow show "$work/store"
else
  echo "classes as they are, options: $options $*"
  "$java" $options $plain "$@" -cp "$path" org.bongsu.MillionWindow show "$work/store"
fi
