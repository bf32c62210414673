#!/usr/bin/env bash
# Makes corpus/letters and corpus/gold again from source/content. Usage: source/make.sh [NAME ...]
# Needs: Python 3, LibreOffice (soffice), Chromium, a JDK 17 or later, Maven (for PDFBox 3.0.6),
# and the fonts Liberation, DejaVu and OpenSymbol (which comes with LibreOffice).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$here/build letters=$here/../letters gold=$here/../gold
rm -rf "$build"; mkdir -p "$build" "$letters"
python3 "$here/compose.py" "$build" "$gold" "$@"

shopt -s nullglob
fodt=("$build"/*.fodt)
if [ ${#fodt[@]} -gt 0 ]; then
  soffice "-env:UserInstallation=file://$build/profile" --headless --convert-to pdf --outdir "$letters" "${fodt[@]}" >/dev/null 2>"$build/soffice.log"
fi
for f in "$build"/*.html; do
  ${CHROMIUM:-chromium} --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
    --user-data-dir="$build/chromium" --print-to-pdf="$letters/$(basename "$f" .html).pdf" "file://$f" 2>"$build/chromium.log"
done
blocks=("$build"/*.blocks)
if [ ${#blocks[@]} -gt 0 ]; then
  repo=$(mvn -q help:evaluate -Dexpression=settings.localRepository -DforceStdout)
  jar() { echo "$repo/$(echo "$1" | tr . /)/$2/$3/$2-$3.jar"; }
  [ -f "$(jar org.apache.pdfbox pdfbox 3.0.6)" ] || mvn -q dependency:get -Dartifact=org.apache.pdfbox:pdfbox:3.0.6
  path=$(jar org.apache.pdfbox pdfbox 3.0.6):$(jar org.apache.pdfbox fontbox 3.0.6):$(jar org.apache.pdfbox pdfbox-io 3.0.6):$(ls "$repo"/commons-logging/commons-logging/1.3.*/*.jar | grep -v sources | tail -n 1)
  java -cp "$path" "$here/PdfBoxLetters.java" "$letters" "${blocks[@]}"
fi
for f in "$build"/*.txt "$build"/*.md; do cp "$f" "$letters/"; done
