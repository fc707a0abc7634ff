#!/usr/bin/env bash
# Imports files with the network cut off, and counts every attempt of the application and its workers to connect or to look a name up.
# Fails when there is one. Needs strace and, for cutting off, the right to make a network namespace.
#
# usage: no-connections.sh IMAGE PATH...        (IMAGE as the build leaves it: target/bongsu)
set -euo pipefail
image=$(cd "$1" && pwd)
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
unset DISPLAY

cut=()
if unshare -n true 2>/dev/null; then cut=(unshare -n); elif unshare -rn true 2>/dev/null; then cut=(unshare -rn); else
  echo "no-connections: no right to cut the network off; counting only" >&2
fi
code=0
"${cut[@]}" strace -f -qq -e trace=network -o "$work/trace" "$image/bin/bongsu" --store "$work/store" import "$@" --json >"$work/out.jsonl" 2>"$work/err" || code=$?
if [ $code != 0 ] && [ $code != 3 ]; then cat "$work/err" >&2; echo "no-connections: the import ended with $code" >&2; exit 1; fi

# The JDK asks once what kinds of socket there are; that reaches nobody. Unix sockets stay on the machine.
attempts=$(grep -E 'connect\(|sendto\(|sendmsg\(' "$work/trace" | grep -cE 'AF_INET6?' || true)
imported=$(grep -c '"status":"imported"' "$work/out.jsonl" || true)
refused=$(grep -c '"status":"refused"' "$work/out.jsonl" || true)
echo "no-connections: $imported imported, $refused refused, $(wc -l <"$work/trace") network calls of any kind, $attempts attempts to reach an address"
grep -E 'AF_INET6?' "$work/trace" | grep -E 'connect\(|sendto\(|sendmsg\(' || true
[ "$attempts" = 0 ]
