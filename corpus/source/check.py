#!/usr/bin/env python3
"""Checks gold against the letters: usage: check.py LETTERS_DIR GOLD_DIR

Every title, addressee, signatory, label and point of the gold must stand in the letter's text (pdftotext for a PDF),
letters and digits compared, hyphens at line ends undone. Also tells which points a page break cuts and which words
a line end divides, so that a letter still holds its traps after a change. Exit status 1 where something is missing."""
import glob, json, os, re, subprocess, sys


def flat(text): return re.sub(r'[\W_]+', '', text.lower())


def bare(text):
    """The same without footnote calls, which here means without any digit that stands alone or ends a word."""
    return flat(re.sub(r'(?<!\d)(?<!-)\d(?!\w)', '', text))


def pdftotext(path, *options):
    return subprocess.run(['pdftotext', '-enc', 'UTF-8', *options, path, '-'], capture_output=True, check=True).stdout.decode()


def pages_of(path, *options):
    text = pdftotext(path, *options) if path.endswith('.pdf') else open(path, encoding='utf-8').read()
    text = re.sub(r' {2,}\d$', '', text, flags=re.M)                 # a grade in the midst of its label
    text = re.sub('[\ue000-\uf8ff]', ' ', text)
    text = re.sub(r'^\s*o (?=[A-Z])', '', text, flags=re.M)      # the sign of a sub-item in a converted text
    text = re.sub(r'<br>', '\n', text)
    split = '\f' if '\f' in text else '\n\n\n\n'
    return [p for p in text.split(split) if p.strip()]


def cut(point, pages):
    """The page after which the point is cut, or None."""
    p, pages = bare(point), [bare(x) for x in pages]
    for n in range(len(pages) - 1):
        a, b = pages[n], pages[n + 1]
        for k in range(len(p) - 6, 6, -1):
            if p[:k] in a[-900:] and p[k:] in b[:500] and p not in a and p not in b:
                # the cut lies at a line end
                return n + 1, p[max(0, k - 12):k], p[k:k + 12]
    return None


def main():
    letters, gold, bad = sys.argv[1], sys.argv[2], 0
    for g in sorted(glob.glob(os.path.join(gold, '*.json'))):
        rec = json.load(open(g, encoding='utf-8')); path = os.path.join(letters, rec['file'])
        pdf = path.endswith('.pdf')
        pages = pages_of(path); whole = flat(' '.join(pages))
        halves = []                                                  # the columns of a summary table, each by itself
        if pdf and rec.get('year') == 2006: halves = [pages_of(path, '-layout', '-x', str(x), '-y', '0', '-W', str(w), '-H', '842')
                                          for m in range(276, 310, 6) for x, w in ((0, m), (m, 595 - m))]
        bares = [bare(x) for h in [pages] + halves for x in h]
        problems, cuts = [], []
        wanted = [rec['title'], rec['signatory']] + [x for a in rec['addressees'] for x in a.values()] + [j['label'] for j in rec['judgements']]
        named = {'Overall effectiveness', 'Local Safeguarding Children Board', 'Inspection outcome'} if rec['family'] in ('sif', 'area-send') else set()   # the contract's names, not the page's
        problems += [w for w in wanted if w and w not in named and flat(w) not in whole]
        for p in rec['points']:
            if any(bare(p['text']) in x for x in bares): continue
            c = next((c for c in [cut(p['text'], x) for x in [pages] + halves] if c), None)
            if c: cuts.append(f'p{c[0]} …{c[1]}|{c[2]}…')
            else: problems.append(p['text'])
        text = pdftotext(path, '-layout') if pdf else '\n'.join(pages)
        words = re.findall(r'(\w+)[-\u00ad]\n[ \t]*(\w+)', text)
        kinds = ' '.join(f'{a}-/{b}' for a, b in words)
        polarity = [sum(p['polarity'] == x for p in rec['points']) for x in ('strength', 'weakness')]
        print(f"{rec['file']}: {len(pages)} pages, {len(rec['judgements'])} judgements, {polarity[0]}+{polarity[1]} points" + (f"; cut: {'; '.join(cuts)}" if cuts else '') + (f'; divided: {kinds}' if kinds else ''))
        for x in problems: bad = 1; print('  MISSING', x)
    sys.exit(bad)


if __name__ == '__main__': main()
