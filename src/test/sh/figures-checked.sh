#!/usr/bin/env bash
# Exports figures in English and Korean and has other programs look at them: pdffonts (every font embedded, with its characters named),
# pdftotext (title, note and Hangul can be read), and headless Chromium (the SVG looks like the PNG). Fails when one of them disagrees.
# Needs poppler-utils, chromium and ImageMagick.
#
# usage: figures-checked.sh BONGSU TABLE [FOLDER]     (BONGSU: target/bongsu/bin/bongsu; TABLE: incidents to draw, such as assets/landmark_incidents.csv)
set -euo pipefail
bongsu=$(realpath "$1"); table=$(realpath "$2")
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
out=${3:-$work/figures}; mkdir -p "$out"
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
run() { "$bongsu" --store "$work/store" "$@"; }
# Of the pixels of a picture, so many in a thousand may differ by more than a fifth: two programs never smooth edges the same.
most=3
wrong=0
say() { echo "figures-checked: $*" >&2; wrong=1; }

run import "$table" >"$work/import" || [ $? = 3 ]
printf '%-10s %-4s %6s %6s %6s %8s %8s %8s\n' figure lang fonts Hangul apart SVG PDF PNG
for figure in map timeline tension monthly launches calendar pairs reaches tariffs around; do
  for lang in en ko; do
    name=$out/$figure-$lang
    for ending in svg pdf png; do
      run figure $figure --lang $lang --theme print --size 340x320 --scale 2 --out "$name.$ending"
    done
    # Two lines of heading, then: name, type, encoding, emb, sub, uni, object.
    pdffonts "$name.pdf" | tail -n +3 >"$work/fonts"
    fonts=$(wc -l <"$work/fonts")
    [ "$fonts" -gt 0 ] || say "$name.pdf has no font"
    if grep -vqE ' yes +yes +yes +[0-9]+ +[0-9]+ *$' "$work/fonts"; then say "$name.pdf has a font that is not embedded, whole or named: $(cat "$work/fonts")"; fi
    pdftotext -layout "$name.pdf" "$work/text"
    hangul=$({ grep -oP '\p{Hangul}' "$work/text" || true; } | wc -l)
    if [ $lang = ko ]; then
      grep -q '〈그림〉' "$work/text" && grep -q '주:' "$work/text" || say "$name.pdf: title and note are not found in $(head -c 300 "$work/text")"
    else
      grep -q 'Note:' "$work/text" || say "$name.pdf: the note is not found"
    fi
    # A point is 4/3 pixels of CSS; 1.5 pixels of the screen to each make the two pixels to a point of the PNG.
    read -r width height < <(identify -format '%w %h\n' "$name.png")
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --font-render-hinting=none --user-data-dir="$work/chromium" --force-device-scale-factor=1.5 \
      --window-size=$(((width * 2 + 2) / 3)),$(((height * 2 + 2) / 3)) --screenshot="$work/shot.png" "file://$(realpath "$name.svg")" >"$work/chromium.log" 2>&1
    convert "$work/shot.png" -crop "${width}x${height}+0+0" +repage -background white -extent "${width}x${height}" -blur 0x1 "$work/a.png"
    convert "$name.png" -blur 0x1 "$work/b.png"
    differing=$(compare -metric AE -fuzz 20% "$work/a.png" "$work/b.png" "$work/difference.png" 2>&1 || true)
    apart=$(awk -v d="${differing%% *}" -v all=$((width * height)) 'BEGIN { printf "%.1f", 1000 * d / all }')
    awk -v a="$apart" -v m=$most 'BEGIN { exit !(a > m) }' && { say "$name: $apart of 1000 pixels of the SVG are not as in the PNG"; cp "$work/difference.png" "$name-difference.png"; cp "$work/shot.png" "$name-chromium.png"; }
    printf '%-10s %-4s %6s %6s %6s %8s %8s %8s\n' $figure $lang "$fonts" "$hangul" "$apart" "$(stat -c %s "$name.svg")" "$(stat -c %s "$name.pdf")" "$(stat -c %s "$name.png")"
  done
done
exit $wrong
