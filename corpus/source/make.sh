#!/usr/bin/env bash
# Makes corpus/letters and corpus/gold again from source/content. Usage: source/make.sh [NAME ...]
# Needs: Python 3, LibreOffice (soffice), Chromium, a JDK 17 or later, Maven (for PDFBox), poppler-utils (for
# check.py), and the fonts Liberation, DejaVu and OpenSymbol (which comes with LibreOffice).
# CHROMIUM=... names another command for Chromium; KEEP=DIR keeps the .fodt, .html and .blocks files there.
set -euo pipefail
shopt -s nullglob
export PYTHONDONTWRITEBYTECODE=1
here=$(cd "$(dirname "$0")" && pwd)
letters=$here/../letters gold=$here/../gold
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
build=${KEEP:-$scratch/build}
mkdir -p "$build" "$letters" "$gold"
rm -f "$build"/*.fodt "$build"/*.html "$build"/*.blocks "$build"/*.txt "$build"/*.md
python3 "$here/compose.py" "$build" "$gold" "$@"

fodt=("$build"/*.fodt)
if [ ${#fodt[@]} -gt 0 ]; then
  soffice "-env:UserInstallation=file://$scratch/office" --headless --convert-to pdf --outdir "$letters" "${fodt[@]}" >/dev/null 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
fi
for f in "$build"/*.html; do
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$scratch/chromium" \
    --print-to-pdf="$letters/$(basename "$f" .html).pdf" "file://$(realpath "$f")" 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
done
blocks=("$build"/*.blocks)
if [ ${#blocks[@]} -gt 0 ]; then
  mvn -q -B -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$scratch/classpath" >/dev/null
  java -cp "$(cat "$scratch/classpath")" "$here/PdfBoxLetters.java" "$letters" "${blocks[@]}" 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
fi
for f in "$build"/*.txt "$build"/*.md; do cp "$f" "$letters/"; done
python3 "$here/check.py" "$letters" "$gold"
