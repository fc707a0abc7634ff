#!/usr/bin/env bash
# How much memory the window takes with a million machine-coded events switched on, under the Java options of packaging/bin/bongsu.
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
echo "options: $options $*"
window="-Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8"
"$java" -Xmx2g $window -cp "$path" org.bongsu.MillionWindow fill "$work/store" "$rows"
"$java" $options $window "$@" -cp "$path" org.bongsu.MillionWindow show "$work/store"
