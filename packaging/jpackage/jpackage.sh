#!/usr/bin/env bash
# Makes the installer of another platform with jpackage, on that platform: an MSI on Windows (Git Bash; needs WiX), a DMG on macOS; on Linux only
# the application image that both are made of, to try the call. The build must run there too, since the runtime is that platform's own.
#
# usage: packaging/jpackage/jpackage.sh      (after mvn -DskipTests package; needs a JDK 25 in JAVA_HOME or on the path)
set -euo pipefail
cd "$(dirname "$0")/../.."
tools=${JAVA_HOME:+$JAVA_HOME/bin/}
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -1)
image=target/bongsu
[ -d $image/runtime ] || { echo "jpackage: no image in $image: run mvn -DskipTests package first" >&2; exit 1; }
out=target/installer
rm -rf $out
mkdir -p $out/icons
"${tools}java" packaging/jpackage/Icons.java packaging/icons/bongsu-256.png $out/icons
cat assets/ATTRIBUTION.txt assets/licences/*.txt >$out/licence.txt

common=(--name Bongsu --app-version "$version" --dest $out --vendor Bongsu
  --description "The situation on the Korean peninsula, from article to figure, offline"
  --input $image/lib --main-jar "bongsu-$version.jar" --main-class org.bongsu.Main --runtime-image $image/runtime)
# The same options as packaging/bin/bongsu, but for the cache of classes: its paths are those of our own image.
while read -r option; do common+=(--java-options "$option"); done <<'OPTIONS'
-XX:+UseSerialGC
-Xmx2g
-Xms96m
-XX:NewSize=40m
-XX:MaxNewSize=40m
-XX:MinHeapFreeRatio=15
-XX:MaxHeapFreeRatio=25
-XX:MetaspaceSize=96m
--add-modules=javafx.controls
--enable-native-access=javafx.graphics,ALL-UNNAMED
--sun-misc-unsafe-memory-access=allow
-Dfile.encoding=UTF-8
-Dstdout.encoding=UTF-8
-Dstderr.encoding=UTF-8
OPTIONS
installer=(--license-file $out/licence.txt --file-associations packaging/jpackage/bundle.properties)

case $(uname -s) in
  MINGW*|MSYS*|CYGWIN*)
    # The upgrade code never changes: by it an installer finds the version that it takes the place of.
    "${tools}jpackage" --type msi --icon $out/icons/bongsu.ico "${common[@]}" "${installer[@]}" \
      --win-upgrade-uuid 6f0c0a4e-6f55-4c5b-9a53-1f2f7d3f9b61 --win-menu --win-menu-group Bongsu --win-shortcut-prompt --win-dir-chooser --win-per-user-install ;;
  Darwin)
    # macOS wants a first number of at least 1.
    case $version in 0.*) common[3]=1.${version#0.} ;; esac
    "${tools}jpackage" --type dmg --icon $out/icons/bongsu.icns "${common[@]}" "${installer[@]}" --mac-package-identifier org.bongsu --mac-package-name Bongsu ;;
  *)
    "${tools}jpackage" --type app-image --icon packaging/icons/bongsu-256.png "${common[@]}" ;;
esac
for made in $out/*; do
  case $made in */icons|*/licence.txt) ;; *) echo "jpackage: $made, $(($(du -sk "$made" | cut -f1) / 1000)) MB" ;; esac
done
