#!/usr/bin/env bash
# Takes the protections against faults and threats out, one at a time, and runs the test that must then fail. Nothing in the source folders is changed:
# the edited class is compiled into a folder of its own that stands in front of the others. Fails when a test passes without its protection, or when an
# edit no longer fits the source. Prints a line for each:
#
#     src/test/sh/protections.sh [WORDS]        only those whose name holds the words
#
# Needs JDK 25 (java and javac on the path, or JAVA_HOME) and what `mvn -q test-compile` leaves in target/classes and target/test-classes.
set -euo pipefail
cd "$(dirname "$0")/../../.."
only=${1:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
main=${PROTECTIONS_MAIN:-target/classes}
tests=${PROTECTIONS_TESTS:-target/test-classes}
[ -d "$main" ] && [ -d "$tests" ] || { echo "protections: build first: mvn -q test-compile" >&2; exit 2; }
if [ -n "${PROTECTIONS_PATH:-}" ]; then path=$PROTECTIONS_PATH; else
  mvn -q -B dependency:build-classpath -Dmdep.outputFile="$work/path"
  path=$(cat "$work/path")
fi
console=${PROTECTIONS_CONSOLE:-}
if [ -z "$console" ]; then
  mvn -q -B dependency:copy -Dartifact=org.junit.platform:junit-platform-console-standalone:1.14.1 -DoutputDirectory="$work"
  console=$work/junit-platform-console-standalone-1.14.1.jar
fi
# A test's classes and everything else, as a class path; the descriptor of the module would hide the classes in front.
run() { # FOLDER-IN-FRONT TEST
  local class=${2%%#*} file select
  file=$(find src/test/java -name "$class.java" | head -1)
  class=$(sed 's#^src/test/java/##; s#\.java$##; s#/#.#g' <<<"$file")
  [ "$2" = "${2%%#*}" ] && select=(--select-class "$class") || select=(--select-method "$class#${2#*#}")
  timeout 900 "${bin}java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx2g -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true \
    --enable-native-access=ALL-UNNAMED -Djava.util.logging.config.file=src/test/resources/logging.properties -Djqwik.database="$work/jqwik" \
    -cp "$1:$console:$tests:$main:$path" org.junit.platform.console.ConsoleLauncher execute "${select[@]}" --details=summary --disable-banner >"$work/out" 2>&1
}
failed=0 count=0
take() { # NAME FILE TEST PERL
  local name=$1 file=src/main/java/org/bongsu/$2 test=$3 edit=$4 front=$work/front
  [[ $name == *$only* ]] || return 0
  count=$((count + 1))
  rm -rf "$front" "$work/edited"; mkdir -p "$front" "$work/edited/$(dirname "$2")"
  perl -0pe "$edit" "$file" >"$work/edited/$2"
  if cmp -s "$file" "$work/edited/$2"; then echo "DOES NOT FIT  $name: $file was changed, mend the edit"; failed=1; return; fi
  if ! "${bin}javac" -J-XX:TieredStopAtLevel=1 -proc:none -nowarn -Xlint:none -encoding UTF-8 -cp "$main:$path" -d "$front" "$work/edited/$2" >"$work/out" 2>&1; then
    echo "DOES NOT COMPILE  $name"; head -5 "$work/out"; failed=1; return
  fi
  local code=0
  run "$front" "$test" || code=$?
  if [ $code = 0 ]; then echo "STILL PASSES  $name: $test"; failed=1
  elif grep -qE '\[ +[1-9][0-9]* tests failed' "$work/out"; then
    echo "fails         $name: $test"
    [ -z "${PROTECTIONS_WHY:-}" ] || grep -m1 '=>' "$work/out" | cut -c1-220
  elif [ $code = 3 ] && ! grep -q 'tests found' "$work/out"; then echo "fails         $name: $test (its code ended the process)"
  else echo "DID NOT RUN   $name: $test"; tail -5 "$work/out"; failed=1; fi
}

take "a change is forced to disk before it is acknowledged" store/journal/Journal.java PowerCutTest#nothingAcknowledgedIsLost \
  's/(Disk\.write\(channel, frame\);\n)\s+channel\.force\(true\);/$1/'
take "names in folders are forced" store/disk/Disk.java PowerCutTest#nothingAcknowledgedIsLost \
  's/if \(folder != null && File\.separatorChar/if (folder == null && File.separatorChar/'
take "a file is forced before it is moved to its place" store/disk/Disk.java PowerCutTest#nothingAcknowledgedIsLost \
  's/(write\(out, ByteBuffer\.wrap\(bytes\)\);\n)\s+out\.force\(true\);/$1/'
take "what follows the last checkpoint is taken in again" store/tables/Derived.java RebuildTest#takesInAgainWhatFollowsTheCheckpointWhateverTheTablesSay \
  's/if \(applied > journal\.checkpoint\(\)\) \{\n\s+rewind\(tables, journal\.checkpoint\(\)\);\n\s+\}\n\s+catchUp\(tables, journal\.checkpoint\(\)\);/catchUp(tables, applied);/'
take "records go back to the checkpoint first" store/tables/Derived.java RebuildTest#tellsAfterACrashWhatWasDoneByTheNamesOfThatTime \
  's/rewind\(tables, journal\.checkpoint\(\)\);//'
take "a record has a checksum" store/journal/Frame.java JournalTest#namesThePlaceOfEveryFlippedBit \
  's/\n\s+&& number\(bytes, at \+ 9\) == \(crc\(bytes, at \+ HEAD, length\) & 0xFFFFFFFFL\)//'
take "the first line of a segment has a checksum" store/journal/Segment.java JournalTest#namesThePlaceOfEveryFlippedBit \
  's/ \|\| !head\.group\(4\)\.equals\(Frame\.hex\(Frame\.crc\(bytes, 0, head\.end\(1\)\)\)\)//'
take "changes are numbered without a gap" store/journal/Journal.java JournalTest#refusesARecordThatIsThereTwiceOrMissing \
  's/: heading\.number\(\) != last \+ 1\)/: heading.number() < 0)/'
take "only what a crash can leave is cut off" store/journal/Tail.java JournalTest#refusesBytesAtTheEndThatNobodyBegan \
  's/return unwritten\(rest, start\) \|\| begun\(rest\);/return true;/'
take "an unfinished record is cut off" store/journal/Journal.java JournalTest#cutsOffARecordTornAtAnyByte \
  's/end = tail\.scan\(true,/end = tail.scan(false,/'
take "a failed record is cut off before the next" store/journal/Journal.java JournalTest#cutsOffWhatAFailedRecordLeftBeforeTheNext \
  's/channel\.truncate\(end\);\n\s+channel\.force\(true\);\n\s+broken = false;/broken = false;/'
take "a change that the tables did not take is withdrawn" store/Engine.java FailingTablesTest#aChangeThatNoTablesCanTakeInIsNeitherAcknowledgedNorKept \
  's/if \(!applied && tables\.withdraw\(change\.number\(\)\)\)/if (!applied && folder.toString().isEmpty())/'
take "what cannot be read again is not written" store/journal/Journal.java StoreTest#refusesWhatCouldNotBeReadAgainBeforeItIsWritten \
  's/EntryFormat\.proven\(made\)/EntryFormat.bytes(made)/'
take "tables that know more than the journal are not believed" store/tables/Derived.java RebuildTest#refusesToForgetAChangeThatOnlyTheTablesKnow \
  's/if \(applied > journal\.last\(\)\) \{/if (applied < 0) {/'
take "tables are made again beside the old ones" store/tables/Derived.java RebuildTest#leavesTheOldFileUntilTheNewOneIsComplete \
  's/H2File beside = new H2File\(folder, BESIDE\);/H2File beside = new H2File(folder, STORE);/'
take "the file of the tables is sealed" store/tables/Seal.java RebuildTest#madeAgainWhenTheFileIsNotTheOneThatWasClosed \
  's/boolean broken = Files\.exists\(file\) && .*?;/boolean broken = false;/'
take "a prepared file of tables runs no code" store/tables/H2File.java RebuildTest#runsNoCodeFromAPreparedFile \
  's/System\.setProperty\("h2\.allowedClasses", ""\);/System.setProperty("h2.allowedClasses", "*");/'
take "the sums of the index are compared" search/IndexFolder.java FullTextTest#aBitThatTurnedOverInAnyFileIsMadeGood \
  's/leaf\.reader\(\)\.checkIntegrity\(\);//'
take "a store is open in one process" store/disk/StoreLock.java TwoProcessesTest#aCommandSaysSoAndEndsWithOne \
  's/lock = channel\.tryLock\(\);/lock = channel.tryLock(Math.abs(System.nanoTime()) >>> 1, 1, false);/'
take "a store is open once in a process" store/disk/StoreLock.java BackupsTest#leavesTheStoreAloneWhenTheBackupIsAlteredOrTheStoreIsOpen \
  's/if \(!HERE\.add\(real\)\) \{/if (real.toString().isEmpty()) {/'
take "an original is compared with its hash" store/Originals.java OriginalsTest#saysWhenTheBytesAreNoLongerTheSameAndMendsThemWhenTheyComeAgain \
  's/if \(!hash\(bytes\)\.equals\(hash\)\) \{/if (bytes.length < 0) {/'
take "pieces of backups are compared with their hash" store/backup/Vault.java BackupsTest#refusesOneThatWasAltered \
  's/ && hash\(bytes\)\.equals\(piece\.sha256\(\)\) \? bytes : null/ ? bytes : null/'
take "the list of a backup is compared with its hash" store/backup/Inventory.java BackupsTest#doesNotOfferOneWhoseListWasAltered \
  's/if \(end < 0 \|\| .*?\) \{/if (end < 0) {/'
take "a backup is opened before it counts" store/backup/Backups.java BackupsTest#doesNotCountOneOfAStoreThatWasDamagedAlready \
  's/restore\(backup, trial\);\n\s+try \(Store opened.*?\n            \}\n(?=            if \(!backup\.verified)//s'
take "unverified backups do not push verified ones out" store/backup/Thinning.java ThinningProperties \
  's/backups\.stream\(\)\.filter\(Backup::verified\)\.toList\(\)/backups/'
take "a damaged piece is written anew by the next backup" store/backup/Vault.java BackupsTest#writesADamagedPieceAnew \
  's/return get\(piece\) != null;/return Files.exists(file(piece.sha256()));/'
take "backups stay in order when the clock is set back" store/backup/Backups.java BackupsTest#staysInOrderWhenTheClockIsSetBack \
  's/made = before\.get\(\)\.made\(\)\.plusMillis\(1\);//'
take "a swap that was cut short is finished" store/Engine.java BackupsTest#finishesASwapThatAKillCutShort \
  's/Swap\.finish\(folder\);//'
take "want of memory is told by name" cli/Commands.java SmallHeapTest#tooLittleMemoryIsNamedAndNothingIsLost \
  's/catch \(OutOfMemoryError e\)/catch (StackOverflowError e)/'
take "a reader that fails does not leave the import waiting" desk/ReadAhead.java ReadAheadTest \
  's/put\(leaves, FAILED\);//'
take "an export is written beside and moved" publish/SafeFile.java SafeFileTest \
  's/Path beside = .*?;/Path beside = file;/; s/CREATE_NEW/CREATE/; s/finally \{\n\s+Files\.deleteIfExists\(beside\);/finally {/'
take "no export goes through a link" publish/SafeFile.java SafeFileTest \
  's/if \(Files\.isSymbolicLink\(file\)\)/if (file.toString().isEmpty())/'
take "XML names no files and no addresses" xml/SafeXml.java SafeXmlTest \
  's/SUPPORT_DTD, false/SUPPORT_DTD, true/; s/IS_SUPPORTING_EXTERNAL_ENTITIES, false/IS_SUPPORTING_EXTERNAL_ENTITIES, true/'
take "an altered bundle is refused" exchange/bundle/BundleReader.java BundleTest#whatWasAlteredOrIsNewerIsSaid \
  's/if \(!BundleFormat\.sha256\(.*?\)\) \{/if (name.isEmpty()) {/'
take "bundles are bounded" exchange/bundle/BundleReader.java BundleTest#sizeGrowthNumberAndDepthAreBounded \
  's/if \(out\.size\(\) > left .*?\) \{/if (out.size() < 0) {/'
take "the crash log holds no message and no forged line" CrashLog.java CrashLogTest \
  's/append\(oneLine\(thread\.getName\(\)\)\)/append(thread.getName())/'
take "a process that is asked to end closes its store" Main.java EndingTest \
  's/wiring\.ending\(\)\.whenAsked\(\(\) -> \{ \}\);//'
take "a clock that jumps changes no order" store/tables/DeedTable.java ClockJumpTest \
  's/order by c\.number/order by c.at/g; s/order by number/order by at/g'

echo "protections: $count taken out"
exit $failed
