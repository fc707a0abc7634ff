#!/usr/bin/env bash
# Teaches the finished image to start fast: runs it once with its window, off screen, and keeps the classes that were loaded and what
# was learnt of the methods that ran (JEP 483, 514, 515) in lib/bongsu.aot. Without it the image starts too, in twice the time.
#
# usage: train.sh IMAGE
set -euo pipefail
image=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
log=$XDG_DATA_HOME/bongsu/bongsu.log
rm -f "$image/lib/bongsu.aot"

# Opens the window, waits until the store is open and the screen has come to rest, and asks it to end.
run() {
  rm -f "$log"
  JAVA_TOOL_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw $1" "$image/bin/bongsu" >"$work/out" 2>&1 &
  local pid=$!
  for _ in $(seq 1 600); do
    grep -q 'window open' "$log" 2>/dev/null && break
    kill -0 $pid 2>/dev/null || { cat "$work/out" >&2; exit 1; }
    sleep 0.2
  done
  sleep 4
  kill $pid
  wait $pid || true
}

# The first run makes the sample, the second is the one to learn from.
run ""
run "-XX:AOTCacheOutput=$work/bongsu.aot"
[ -s "$work/bongsu.aot" ] || { cat "$work/out" >&2; echo "train: no cache was written" >&2; exit 1; }
mv "$work/bongsu.aot" "$image/lib/bongsu.aot"
