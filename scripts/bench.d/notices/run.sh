#!/usr/bin/env bash
# Writes one-page letters to N households in 50 buildings, and draws the same pages with a bare loop over the PDF library
# (BareLoop.java: no database, no line breaking, no glyph check, every text at a fixed place), both in one run on one
# machine. Called by scripts/bench notices [N].
set -eu
root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
. "$root/scripts/lib/java.sh"
find_java
letters=$1
buildings=50
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

awk -v n="$letters" -v b="$buildings" 'BEGIN {
  print "project_code,name,kind,company\nTA,人才公寓,commodity,安居物业服务有限公司" > "projects.csv"
  print "tariff_code,name,method,unit_price,cycle,due_day,from,authority,late_fee_rate\nWY,物业服务费,area,2.35,month,1,2020-01-01,合同,0.0005" > "tariffs.csv"
  print "project_code,unit_code,building,kind,area_m2" > "units.csv"
  print "project_code,unit_code,name,role,from" > "parties.csv"
  print "project_code,unit_code,tariff_code,service_from,service_to,amount,due_date" > "opening.csv"
  for (i = 0; i < n; i++) {
    building = int(i * b / n) + 1; unit = building "-" i
    print "TA," unit "," building "栋,residential,95.54" > "units.csv"
    print "TA," unit ",业主" i ",owner,2020-01-01" > "parties.csv"
    print "TA," unit ",WY,2025-01-01,2025-01-31,224.52,2025-01-01" > "opening.csv"
  }
}'
wuye=$root/scripts/wuye
"$wuye" -q init shop >/dev/null
for kind in projects units parties tariffs opening; do
  "$wuye" -w shop -q import $kind $kind.csv --as-of 2025-01-01 >/dev/null
done

seconds() { # runs a command, prints its seconds
  local start end
  start=$(date +%s%N)
  "$@" >/dev/null || exit
  end=$(date +%s%N)
  awk -v ns=$((end - start)) 'BEGIN { printf "%.2f", ns / 1e9 }'
}
font=$(echo "$root"/jobs/target/font/io/wuye/font/*.ttf)
flags=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m)
"${java%java}javac" -proc:none -d loop -cp "$root/cli/target/lib/*" "$root/scripts/bench.d/notices/BareLoop.java"
bare=$(seconds "$java" "${flags[@]}" -cp "loop:$root/cli/target/lib/*" BareLoop "$font" "$letters" "$buildings")
whole=$(seconds "$wuye" -w shop notice run --as-of 2025-01-31)
again=$(seconds "$wuye" -w shop notice run --as-of 2025-01-31)
lists=$(seconds "$wuye" -w shop --files csv notice run --as-of 2025-01-31)
awk -v n="$letters" -v bare="$bare" -v whole="$whole" -v again="$again" -v lists="$lists" 'BEGIN {
  printf "%d letters: bare loop %.2f s (%.0f pages/s)\n", n, bare, n / bare
  printf "notice run: deciding, keeping, lists, workbook, PDF %.2f s, %.2f times the loop\n", whole, whole / bare
  printf "the PDF alone: %.2f s, %.2f times the loop\n", again - lists, (again - lists) / bare
}'
