#!/usr/bin/env bash
# Makes what lets the built program start quickly on this machine: an archive of its classes, loaded and checked once
# and for all, and SQLite's native library, which would else be unpacked at every start. Called by the build. The program
# runs without either, so nothing that goes wrong here fails the build.
set -u
root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/scripts/lib/java.sh"
find_java || exit 0

target=$root/cli/target
startup=$target/startup
rm -rf "$startup"
mkdir -p "$startup/sqlite" && work=$(mktemp -d "$startup/work.XXXXXX") || exit 0
trap 'rm -rf "$work"' EXIT

for sqlite in "$target"/lib/sqlite-jdbc-*.jar; do
  native=org/sqlite/native/$("$java" -cp "$sqlite:$target/lib/*" org.sqlite.util.OSInfo)
  (cd "$work" && "${java%/*}/jar" xf "$sqlite" "$native" && mv "$native"/* "$startup/sqlite")
done

# The demo does what most commands do: options, a database, jobs, policies, workbooks. The options must be the launcher's.
"$java" -XX:+UseSerialGC -XX:-UsePerfData -Xmx512m -Xlog:disable -XX:ArchiveClassesAtExit="$work/classes.jsa" \
  -Dorg.sqlite.lib.path="$startup/sqlite" -jar "$target/wuye.jar" demo "$work/office" -q >/dev/null 2>&1
java_version "$java"
mv "$work/classes.jsa" "$startup/$version.jsa" 2>/dev/null
exit 0
