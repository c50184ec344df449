#!/usr/bin/env bash
# Builds cli/target/wuye.jar and its libraries, without the tests.
set -eu
root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/scripts/lib/java.sh"
need_build_tools
echo "wuye: 正在编译（约一两分钟）… / building (a minute or two) …"
mvn -q -B -f "$root/pom.xml" package -DskipTests -Dspotless.check.skip=true
