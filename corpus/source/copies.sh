#!/usr/bin/env bash
# Makes corpus/scans, corpus/packs and corpus/formats again from corpus/letters, source/content and gold.
# Needs: Python 3, LibreOffice (soffice), a JDK 17 or later, Maven, and the fonts Liberation. BENCH=JAR names the jar of
# src/bench if it is built.
set -euo pipefail
shopt -s nullglob
export PYTHONDONTWRITEBYTECODE=1
here=$(cd "$(dirname "$0")" && pwd)
corpus=$here/..
home=$corpus/..
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
[ -n "${BENCH:-}" ] || mvn -q -B -f "$home/pom.xml" -Pbench -DskipTests package
jars=("$home"/target/bench/letterminer-*-bench.jar)
jar=${BENCH:-${jars[0]}}
rm -rf "$corpus"/{scans,packs,formats}/{letters,gold}

java -cp "$jar" letterminer.bench.ScannedCopies "$corpus/scans/letters" --list "$here/content/scans.txt" "$corpus/letters"
java -cp "$jar" letterminer.bench.BoundPapers "$corpus/packs/letters" "$here/content/packs.txt" "$here/content/papers.txt" \
  "$corpus/letters" > "$scratch/packs.tsv"

# Word files of the letters that LibreOffice sets, and web pages of some that Chromium prints. One is left out: to make
# its trap, its source has an item in two halves.
mkdir -p "$scratch/build" "$scratch/gold" "$scratch/fodt" "$scratch/word"
python3 "$here/compose.py" "$scratch/build" "$scratch/gold"
python3 "$here/families.py" "$scratch/build" "$scratch/gold"
for f in "$scratch"/build/*.fodt; do
  name=$(basename "$f" .fodt); name=${name%.tagged}; name=${name%.plain}
  case $name in *long-stour) continue;; esac
  cp "$f" "$scratch/fodt/$name.fodt"
done
soffice "-env:UserInstallation=file://$scratch/office" --headless --convert-to docx --outdir "$scratch/word" \
  "$scratch"/fodt/*.fodt >/dev/null 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
# Some of them once more in other formats.
for kind in odt rtf doc; do
  mkdir "$scratch/$kind"
  for name in apa-2005-12-01-wythenby area-send-2023-10-12-hollin-vale jtai-2017-02-09-wendlesham; do
    cp "$scratch/fodt/$name.fodt" "$scratch/$kind/$name-$kind.fodt"
  done
  soffice "-env:UserInstallation=file://$scratch/office" --headless --convert-to "$kind" --outdir "$scratch/word" \
    "$scratch/$kind"/*.fodt >/dev/null 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
done
# Messages of Outlook with a letter attached, as the Word file that was typed and as the PDF that was sent.
message() { java -Dlog4j2.StatusLogger.level=OFF -cp "$jar" letterminer.bench.OutlookMessage "$scratch/word/$1-msg.msg" "$2"; }
message apa-2005-12-01-wythenby "$scratch/word/apa-2005-12-01-wythenby-doc.doc"
message focused-visit-2018-07-26-tidehaven "$corpus/letters/focused-visit-2018-07-26-tidehaven.pdf"
for name in apa-2008-12-16-harrowgate-green area-send-2024-03-22-merewick jtai-2023-07-18-ravensmoor; do
  cp "$scratch/build/$name.html" "$scratch/word/"
done
python3 "$here/copies.py" "$corpus" "$here/content/scans.txt" "$scratch/packs.tsv" "$scratch/word"
