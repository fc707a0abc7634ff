#!/usr/bin/env bash
# How long the packaged image takes to its first frame and until it can be used, with a store of 10,000 incidents, beside a bare window of JavaFX
# with a cache of classes of its own, by turns; then what the window takes of the processor while it rests for a minute. Usable means: the store is
# open, the screen with its incidents was laid out and drawn, and what was asked of the window after that was answered.
#
# usage: src/jmh/measure-start.sh [STARTS] [INCIDENTS] [more Java options of the image]     (after mvn package; off screen, or on $DISPLAY with ON_SCREEN=1)
set -euo pipefail
cd "$(dirname "$0")/../.."
starts=${1:-20}; incidents=${2:-10000}
shift $(($# < 2 ? $# : 2))
more="$*"
image=$PWD/target/bongsu
work=$PWD/target/start
jdk=$(dirname "${JAVA25:-$(readlink -f "$(command -v java)")}")
[ -s "$image/lib/bongsu.aot" ] || { echo "measure-start: no image with its cache in $image: run mvn -DskipTests package first" >&2; exit 1; }
mkdir -p "$work"
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
log=$XDG_DATA_HOME/bongsu/bongsu.log
display="-Dglass.platform=Headless -Dprism.order=sw"
[ -z "${ON_SCREEN:-}" ] || display="-Dprism.order=sw"

# The landmark incidents again and again, each on another day.
store=$work/store-$incidents
if [ ! -d "$store" ]; then
  awk -v n="$incidents" 'NR == 1 { print; next } { rows[++have] = $0 }
    END { for (i = 0; i < n; i++) { row = rows[i % have + 1]; sub(/^[^,]*,[^,]*,/, "", row);
      printf "M%06d,%04d-%02d-%02d,%s\n", i, 1990 + int(i / 340) % 35, i % 12 + 1, i % 28 + 1, row } }' assets/landmark_incidents.csv >"$work/incidents.csv"
  "$image/bin/bongsu" --store "$store" import "$work/incidents.csv" >"$work/import.txt" || { cat "$work/import.txt" >&2; rm -rf "$store"; exit 1; }
fi

# The bare window, by the same runtime, with a cache from a run of its own.
bare=$work/bare.jar
rm -rf "$work/bare"; mkdir -p "$work/bare"
"$jdk/javac" -nowarn -proc:none -cp "$(printf '%s:' target/javafx/*.jar)" -d "$work/bare" src/jmh/java/org/bongsu/BareWindow.java src/main/java/org/bongsu/Drawn.java
(cd "$work/bare" && "$jdk/jar" --create --file "$bare" org)
bare=("$image/runtime/bin/java" -XX:+UseSerialGC --add-modules=javafx.controls --enable-native-access=javafx.graphics --sun-misc-unsafe-memory-access=allow -cp "$bare")

# Starts a program, waits until it says that its window can be used, and notes what it said of it: name, moment, milliseconds by the clock, of the processor.
one() {
  local name=$1 said=$2 begun pid; shift 2
  rm -f "$log"; : >"$work/out"
  begun=$(date +%s%N)
  # In a session of its own, so that the scheduler weighs it by itself.
  JAVA_TOOL_OPTIONS="$display $options" setsid "$@" >"$work/out" 2>&1 &
  pid=$!
  [ -z "${NICE:-}" ] || { sleep 0.02; echo "$NICE" >"/proc/$pid/autogroup"; }
  until grep -q 'window usable' "$said" 2>/dev/null; do
    kill -0 $pid 2>/dev/null || { cat "$work/out" >&2; exit 1; }
    sleep 0.05
  done
  [ -z "${REST:-}" ] || rest $pid
  kill $pid
  wait $pid || true
  local at what spent
  while read -r at _ what spent _; do
    echo "$name ${what%,} $((($(date -d "$at" +%s%N) - begun) / 1000000)) $(awk -v s="$spent" 'BEGIN { print s * 1000 }')"
  done < <(grep -E 'window (shown|usable)' "$said") >>"$work/times.txt"
}

# Ticks of a hundredth of a second that a process took, and each of its threads.
ticks() { awk '{ sub(/.*\) /, ""); print $12 + $13 }' "$1/stat"; }
threads() { for task in /proc/"$1"/task/*; do echo "$(basename "$task") $(ticks "$task" 2>/dev/null || echo 0) $(tr ' ' _ <"$task/comm" 2>/dev/null)"; done; }
rest() {
  # By then the index is open and the first backup made.
  sleep "${SETTLE:-60}"
  local before
  before=$(ticks /proc/"$1"); threads "$1" >"$work/before.txt"
  sleep 60
  echo "at rest for 60 s: $((($(ticks /proc/"$1") - before) * 10)) ms of processor time"
  threads "$1" | awk 'NR == FNR { had[$1] = $2; next } $2 > had[$1] { printf "  %s %d ms\n", $3, ($2 - had[$1]) * 10 }' "$work/before.txt" -
}

options=-XX:AOTCacheOutput=$work/bare.aot
rm -f "$work/bare.aot"; : >"$work/times.txt"
one training "$work/out" "${bare[@]}" org.bongsu.BareWindow
bare=("${bare[0]}" "-XX:AOTCache=$work/bare.aot" "${bare[@]:1}")
options=$more
one warm "$log" "$image/bin/bongsu" --store "$store"
for _ in $(seq "$starts"); do
  options=
  one bare "$work/out" "${bare[@]}" org.bongsu.BareWindow
  options=$more
  one bongsu "$log" "$image/bin/bongsu" --store "$store"
done
echo "$starts starts each by turns, load $(cut -d' ' -f1 /proc/loadavg), milliseconds by the clock and of processor time: median, ninth of ten"
for name in bare bongsu; do
  for what in shown usable; do
    for column in 3 4; do
      awk -v n=$name -v w=$what -v c=$column '$1 == n && $2 == w { print $c }' "$work/times.txt" | sort -n >"$work/sorted.txt"
      awk -v n=$name -v w=$what -v c=$column '{ v[NR] = $1 } END { printf "%-7s %-7s %-10s %6d %6d\n", n, w, c == 3 ? "clock" : "processor", v[int((NR + 1) / 2)], v[int(NR * 0.9 + 0.5)] }' "$work/sorted.txt"
    done
  done
done
REST=1 one rest "$log" "$image/bin/bongsu" --store "$store"
