#!/usr/bin/env python3
"""Makes the letters and gold of the example profiles again.

usage: make.py [FAMILY ...]

Each module FAMILY.py here has letters(kept_back), which yields pages: ten to write a profile by, six that are kept
back, in other words. Needs Chromium, LibreOffice, WeasyPrint and the fonts Liberation, DejaVu and Carlito."""
import glob, importlib, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FAMILIES = ['looked-after', 'ymweliad-monitro', 'care-home', 'deficiency-letter', 'probation-unit']


def pdfs(build, letters, scratch):
    os.makedirs(letters, exist_ok=True)
    office = glob.glob(os.path.join(build, '*.libreoffice.html'))
    if office:
        named = []
        for f in office:
            g = os.path.join(build, os.path.basename(f).replace('.libreoffice.html', '.html')); os.rename(f, g); named.append(g)
        subprocess.run(['soffice', f'-env:UserInstallation=file://{scratch}/office', '--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', letters] + named, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for g in named: os.remove(g)
    for f in glob.glob(os.path.join(build, '*.weasyprint.html')):
        subprocess.run(['weasyprint', '-q', f, os.path.join(letters, os.path.basename(f).replace('.weasyprint.html', '.pdf'))], check=True, stderr=subprocess.DEVNULL)
    for f in glob.glob(os.path.join(build, '*.chromium.html')):
        out = os.path.join(letters, os.path.basename(f).replace('.chromium.html', '.pdf'))
        subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', f'--user-data-dir={scratch}/chromium', f'--print-to-pdf={out}', 'file://' + f], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main():
    sys.dont_write_bytecode = True
    for family in sys.argv[1:] or FAMILIES:
        module = importlib.import_module(family.replace('-', '_'))
        for kept_back in (False, True):
            home = os.path.join(HERE, '..', family, 'kept-back' if kept_back else '.')
            with tempfile.TemporaryDirectory() as scratch:
                for page in module.letters(kept_back): page.write(os.path.join(scratch, 'build'), os.path.join(home, 'gold'))
                pdfs(os.path.join(scratch, 'build'), os.path.realpath(os.path.join(home, 'letters')), scratch)


if __name__ == '__main__': main()
