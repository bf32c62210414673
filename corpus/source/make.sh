#!/usr/bin/env bash
# Makes corpus/letters and corpus/gold again from source/content. Usage: source/make.sh [NAME ...]
# Needs: Python 3, LibreOffice (soffice), Chromium, WeasyPrint, a JDK 17 or later, Maven (for PDFBox), poppler-utils (for
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
python3 "$here/families.py" "$build" "$gold" "$@"

office() {  # FILTER FILE...: LibreOffice, with or without tags
  local filter=$1; shift
  soffice "-env:UserInstallation=file://$scratch/office" --headless --convert-to "$filter" --outdir "$letters" "$@" >/dev/null 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
}
mkdir -p "$scratch/fodt/tagged" "$scratch/fodt/plain"
fodt=()
for f in "$build"/*.fodt; do
  case $f in
    *.tagged.fodt) cp "$f" "$scratch/fodt/tagged/$(basename "$f" .tagged.fodt).fodt";;
    *.plain.fodt) cp "$f" "$scratch/fodt/plain/$(basename "$f" .plain.fodt).fodt";;
    *) fodt+=("$f");;
  esac
done
[ ${#fodt[@]} -eq 0 ] || office pdf "${fodt[@]}"
for tags in tagged:true plain:false; do
  fodt=("$scratch/fodt/${tags%:*}"/*.fodt)
  [ ${#fodt[@]} -eq 0 ] || office 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"'${tags#*:}'"}}' "${fodt[@]}"
done
for f in "$build"/*.paged.html; do
  weasyprint -q "$f" "$letters/$(basename "$f" .paged.html).pdf" 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
done
for f in "$build"/*.html; do
  case $f in *.paged.html) continue;; esac
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
