#!/usr/bin/env bash
# Runs the test suite with the network cut off, and counts every attempt of the tests and of the processes that they start to connect to an internet
# address or to look a name up. Fails when there is one, or when a test fails. Build first with the network, so that Maven has all that it needs:
#
#     mvn -q test-compile && src/test/sh/suite-without-network.sh [-Dtest=SomeTest,OtherTest]
#
# What follows is handed to Maven. Needs strace and the right to make a network namespace (any user has it on most systems). The JDK asks the system
# once for each kind of socket and whether there is IPv6; that reaches nobody and is no attempt. The tests' own sockets on the loopback, which exists
# here only as far as it is told to, are listed apart.
set -euo pipefail
cd "$(dirname "$0")/../../.."
command -v strace >/dev/null || { echo "suite-without-network: strace is missing" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cut=()
if unshare -n true 2>/dev/null; then cut=(unshare -n); elif unshare -rn true 2>/dev/null; then cut=(unshare -rn); else
  echo "suite-without-network: no right to cut the network off" >&2; exit 2
fi
# Only what concerns the network is stopped at (--seccomp-bpf), so that the suite is hardly slower.
fast=(); strace --help 2>&1 | grep -q seccomp-bpf && fast=(--seccomp-bpf)
code=0
"${cut[@]}" strace -f -qq "${fast[@]}" -e trace=connect,sendto,sendmsg,sendmmsg -o "$work/trace" mvn -o -B test "$@" || code=$?

calls() { grep -E '(connect|sendto|sendmsg|sendmmsg)\(' "$work/trace" || true; }
net=$(calls | grep -E 'AF_INET6?' || true)
loop=$(grep -E '127\.0\.0\.1|"::1"|::ffff:127\.' <<<"$net" || true)
out=$(grep -vE '127\.0\.0\.1|"::1"|::ffff:127\.' <<<"$net" | grep . || true)
count() { grep -c . <<<"$1" || true; }
# Names are asked for at port 53 or its kin, of systemd's resolver, or of nscd where that runs. (glibc looks for nscd for the name of the user, too; where it
# is not there, nothing was asked.)
lookups=$(calls | grep -cE 'sin6?_port=htons\((53|5353|5355|853)\)|resolve.*(Resolve|resolved)|nscd/socket.*= 0' || true)
echo "suite-without-network: $(count "$(calls)") calls of these kinds, $(count "$out") attempts to reach an address, $lookups look-ups, $(count "$loop") to the loopback"
[ -z "$out" ] || head -40 <<<"$out"
[ -z "$loop" ] || { echo "to the loopback:"; sed 's/^[0-9]* *//' <<<"$loop" | sort | uniq -c | head -20; }
[ "$code" = 0 ] || { echo "suite-without-network: tests ended with $code" >&2; exit "$code"; }
[ -z "$out" ] && [ "$lookups" = 0 ]
