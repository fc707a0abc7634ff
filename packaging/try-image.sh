#!/usr/bin/env bash
# Tries the application that the build left in target/bongsu: commands that touch every library, then the window,
# headless, and under Xvfb where there is one. Fails on the first thing that is not as it should be.
set -euo pipefail
cd "$(dirname "$0")/.."
bongsu=$PWD/target/bongsu/bin/bongsu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
unset DISPLAY

fail() { echo "try-image: $*" >&2; exit 1; }
has() { grep -q -- "$2" "$1" || fail "$1 lacks $2"; }

"$bongsu" --version
"$bongsu" --store "$work/store" import assets/samples --json >"$work/import.jsonl" || [ $? = 3 ] || fail "import"
has "$work/import.jsonl" '"status":"imported"'
"$bongsu" suggest assets/samples/2022-12-26-drones.html --json >"$work/suggest.jsonl"
has "$work/suggest.jsonl" '"type":"drone.incursion"'
has "$work/suggest.jsonl" '2022-12-26'
"$bongsu" read assets/samples/2017-09-03-haeksilheom.html --json >"$work/read.jsonl"
has "$work/read.jsonl" '"language":"ko"'
"$bongsu" --store "$work/store" search 미사일 missile >"$work/search.txt" 2>"$work/search.err"
"$bongsu" --store "$work/store" search 미사일 --json >"$work/search.jsonl" 2>>"$work/search.err"
has "$work/search.jsonl" '"kind":"article"'
[ ! -s "$work/search.err" ] || { cat "$work/search.err" >&2; fail "search has something to say beside what it found"; }
# A file of every format that intake reads, which between them call every library that it reads them with.
formats=src/test/resources/org/bongsu/intake/formats
for file in release.docx release.odt release.hwp release.hwpx columns.pdf mail.eml mail.msg page.mhtml note.md feed.json mixed.zip; do
  "$bongsu" read "$formats/$file" --json >"$work/format.jsonl" || fail "read $file"
  has "$work/format.jsonl" '"published":"2026-01-28'
done
for format in json csv geojson kml xlsx; do
  "$bongsu" --store "$work/store" incidents --format $format --out "$work/incidents.$format"
done
"$bongsu" --store "$work/store" sources --format ris --out "$work/sources.ris"
"$bongsu" --store "$work/store" figure map --ring 127.48,39.17,KN-23 --out "$work/rings.svg"
has "$work/rings.svg" "690 km"
for figure in map.svg map.pdf timeline.png tension.pdf monthly.svg; do
  "$bongsu" --store "$work/store" figure "${figure%.*}" --out "$work/$figure"
  [ -s "$work/$figure" ] || fail "$figure is empty"
done
"$bongsu" --store "$work/store" check
code=0; "$bongsu" figure nonsense --out "$work/x.svg" 2>/dev/null || code=$?
[ $code = 2 ] || fail "a call that makes no sense ends with $code, not 2"

# The window says in its log that it is open; it is then asked to close and must do so by itself.
window() {
  local name=$1; shift
  rm -rf "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
  env "$@" "$bongsu" &
  local pid=$! log=$XDG_DATA_HOME/bongsu/bongsu.log
  for _ in $(seq 1 240); do
    grep -q 'window open' "$log" 2>/dev/null && break
    kill -0 $pid 2>/dev/null || fail "$name: the application ended before its window was open"
    sleep 0.5
  done
  grep -q 'window open' "$log" || fail "$name: no window after two minutes"
  kill $pid
  wait $pid || true
  if grep -qE 'SEVERE|Exception' "$log"; then cat "$log" >&2; fail "$name: errors in the log"; fi
  echo "try-image: $name window opened"
}
# Moved elsewhere, the image still takes the cache of classes that makes it start fast.
[ -s target/bongsu/lib/bongsu.aot ] || fail "the image has no lib/bongsu.aot"
cp -r target/bongsu "$work/moved image"
JAVA_TOOL_OPTIONS=-Xlog:aot*=warning "$work/moved image/bin/bongsu" --version >"$work/moved.txt" 2>&1 || fail "the moved image does not start"
if grep -q '\[aot' "$work/moved.txt"; then cat "$work/moved.txt" >&2; fail "the moved image does not take its cache"; fi
JAVA_TOOL_OPTIONS=-Xlog:class+load "$work/moved image/bin/bongsu" --version >"$work/loaded.txt" 2>&1
[ "$(grep -c 'org.bongsu.*shared objects file' "$work/loaded.txt")" -gt 5 ] || fail "the moved image loads its classes from jars"

"$bongsu" --store "$work/store" log --out "$work/support.txt"
has "$work/support.txt" 'application: Bongsu'
if grep -q "$work" "$work/support.txt"; then fail "the log for support names a folder"; fi

# The package: built, opened, a command run from what it holds, and what the desktop is told of it.
if command -v dpkg-deb >/dev/null; then
  packaging/deb.sh
  deb=$(ls target/bongsu_*.deb)
  dpkg-deb -x "$deb" "$work/deb"
  "$work/deb/opt/bongsu/bin/bongsu" --version
  "$work/deb/opt/bongsu/bin/bongsu" --store "$work/store" check || fail "the unpacked package does not work"
  [ "$(readlink "$work/deb/usr/bin/bongsu")" = /opt/bongsu/bin/bongsu ] || fail "no /usr/bin/bongsu"
  has "$work/deb/usr/share/applications/bongsu.desktop" 'Exec=bongsu %F'
  has "$work/deb/usr/share/applications/bongsu.desktop" 'MimeType=application/vnd.bongsu.bundle;'
  has "$work/deb/usr/share/mime/packages/bongsu.xml" '\*.bongsu'
  if command -v desktop-file-validate >/dev/null; then desktop-file-validate "$work/deb/usr/share/applications/bongsu.desktop"; fi
  dpkg-deb -e "$deb" "$work/debian" && sh -n "$work/debian/postinst"
  rm -rf "$work/deb"
fi

window headless JAVA_TOOL_OPTIONS='-Dglass.platform=Headless -Dprism.order=sw'
if command -v Xvfb >/dev/null; then
  Xvfb :97 -screen 0 1280x800x24 >/dev/null 2>&1 &
  xvfb=$!
  trap 'kill $xvfb 2>/dev/null || true; rm -rf "$work"' EXIT
  window Xvfb DISPLAY=:97 JAVA_TOOL_OPTIONS='-Dprism.order=sw'
fi
echo "try-image: all is well"
