#!/usr/bin/env bash
# Exports a store as KML, GeoJSON and XLSX, and lets readers that we did not write open them: GDAL the first two, LibreOffice the workbook, of which
# no cell may be a formula. Fails when one of them finds other features or rows than there are incidents.
# Also makes reports: HTML opened in headless Chromium with no network, DOCX by LibreOffice, PDF by Poppler, whose fonts must all be embedded.
# Needs gdal-bin, libreoffice-calc and -writer, poppler-utils, chromium, python3 (Debian's names).
#
# usage: tables-checked.sh IMAGE [STORE]        (IMAGE as the build leaves it: target/bongsu; without a STORE, the sample is imported)
set -euo pipefail
image=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config HOME=$work
unset DISPLAY
bongsu() { "$image/bin/bongsu" --store "$store" "$@"; }
fail() { echo "tables-checked: $*" >&2; exit 1; }

store=${2:-$work/store}
[ $# -gt 1 ] || bongsu import "$here/assets/landmarks.json" >/dev/null
cd "$work"
for format in csv kml geojson xlsx; do bongsu incidents --format $format --out incidents.$format; done
incidents=$(python3 -c 'import csv,sys; print(sum(1 for _ in csv.DictReader(open("incidents.csv",newline="",encoding="utf-8"))))')

for format in kml geojson; do
    found=$(ogrinfo -ro -al -so incidents.$format | awk '/^Feature Count:/ {sum += $3} END {print sum + 0}')
    [ "$found" = "$incidents" ] || fail "$format: GDAL finds $found features of $incidents incidents"
    ogrinfo -ro -al -so incidents.$format 2>&1 | grep -iE '^(error|warning)' && fail "$format: GDAL complains"
    echo "tables-checked: $format: $found features read by $(ogrinfo --version | cut -d, -f1)"
done

# LibreOffice writes each sheet anew as a flat document, in which a formula has an attribute of its own.
soffice --headless --convert-to fods incidents.xlsx >/dev/null 2>&1
formulas=$(grep -c 'table:formula=' incidents.fods || true)
[ "$formulas" = 0 ] || fail "xlsx: $formulas formula cells"
soffice --headless --convert-to csv incidents.xlsx >/dev/null 2>&1
rows=$(python3 -c 'import csv; print(sum(1 for _ in csv.DictReader(open("incidents.csv",newline="",encoding="utf-8"))))')
[ "$rows" = "$incidents" ] || fail "xlsx: LibreOffice finds $rows rows of $incidents"
days=$(grep -c 'office:value-type="date"' incidents.fods || true)
[ "$days" -gt 0 ] || fail "xlsx: no cell is a day"
echo "tables-checked: xlsx: $rows rows, sheets $(grep -o '<table:table table:name="[^"]*"' incidents.fods | cut -d'"' -f2 | tr '\n' ' ')read by $(soffice --version | cut -d' ' -f1-2), $days days, 0 formulas"

cut=()
if unshare -n true 2>/dev/null; then cut=(unshare -n); elif unshare -rn true 2>/dev/null; then cut=(unshare -rn); else echo "tables-checked: no right to cut the network off" >&2; fi
for language in en ko; do
    for format in html pdf docx; do bongsu report --from 2022-01-01 --lang $language --out report.$format; done
    if grep -qE '(src|href|url\()="?(https?:)?//' report.html; then fail "html: it refers to something outside"; fi
    "${cut[@]}" chromium --headless --no-sandbox --disable-gpu --dump-dom "file://$work/report.html" >dom.html 2>/dev/null || fail "html: Chromium cannot open it"
    [ "$(grep -c '<h4' dom.html)" -gt 0 ] || fail "html: Chromium shows no incident"
    pdffonts report.pdf | awk 'NR > 2 && $(NF-4) != "yes" {bad = 1} END {exit bad}' || fail "pdf: a font is not embedded"
    word=$([ $language = ko ] && echo '한반도' || echo 'Korean peninsula')
    pdftotext report.pdf - | grep -c "$word" >/dev/null || fail "pdf: $word is not found in it"
    soffice --headless --convert-to pdf --outdir docx report.docx >/dev/null 2>&1
    pdftotext docx/report.pdf - | grep -c "$word" >/dev/null || fail "docx: LibreOffice shows no $word"
    echo "tables-checked: report in $language: HTML in Chromium, PDF of $(pdfinfo report.pdf | awk '/^Pages/ {print $2}') pages with $(pdffonts report.pdf | tail -n +3 | wc -l) embedded fonts, DOCX of $(pdfinfo docx/report.pdf | awk '/^Pages/ {print $2}') pages in LibreOffice"
done
