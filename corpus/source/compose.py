#!/usr/bin/env python3
"""Composes the letters of the sample corpus from content/*.letter.

usage: compose.py BUILD_DIR GOLD_DIR [NAME ...]

For each content/NAME.letter it writes, by the letter's producer,
  libreoffice  BUILD_DIR/NAME.fodt      (flat OpenDocument text)
  chromium     BUILD_DIR/NAME.html
  pdfbox       BUILD_DIR/NAME.blocks    (tab-separated, read by PdfBoxLetters.java)
  text         BUILD_DIR/NAME.txt or .md (the letter itself)
and GOLD_DIR/NAME.json. The letter and its gold come from the same words.

A .letter file is a head of 'key: value' lines (a key may come again), a line '---', and one block a line:
  p TEXT                     paragraph                   small TEXT   the same in small type
  area KEY | HEADING | GRADE section of an area; GRADE as printed, may be empty
  s HEADING / w HEADING      heading of strengths / of weaknesses (s! / w!: it became a Markdown table)
  h HEADING                  any other heading: what follows is under no area
  * TEXT, ** TEXT, # TEXT    bullet, sub-bullet, numbered item
                             (in texts also *- *• *P *~: that sign, a private-use sign, a lost sign)
  table LEFT | RIGHT         grade table, followed by
  row KEY | LABEL | CELL | GOLD   GOLD is the canonical grade, 'none' where the cell cannot be read
  conflict KEY | TABLE | SECTION  goes to the gold only
  sum LEFT | RIGHT           two-column summary, followed by 'sumarea KEY | NAME', '+ TEXT', '- TEXT'
  fn N TEXT                  footnote, called by [^N] in a text
  sign NAME | LINE | ...     signatory; two in a row stand side by side
  break                      new page
  raw TEXT                   texts only: a line as it is (\\t a tab)
In TEXT: ~~ stands for a soft hyphen; in texts ‖ is a page break and ⏎ a continuation line."""
import html, json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))


def parse(path):
    head, blocks, body = {}, [], False
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if not body:
            if line == '---': body = True
            elif line.strip() and not line.startswith(';'):
                k, v = line.split(':', 1); head.setdefault(k.strip(), []).append(v.strip())
        elif line.strip() and not line.startswith(';'):
            tag, _, text = line.partition(' ')
            blocks.append((tag, text if tag == 'raw' else text.strip()))
    name = os.path.basename(path)[:-len('.letter')]
    curly = head.get('apostrophe', ['straight'])[0] == 'curly'
    fix = quotes if curly else (lambda t: t)
    texts = {k: [fix(v) for v in vs] for k, vs in head.items() if k != 'css'}
    if 'css' in head: texts['css'] = head['css']
    return Letter(name, texts, [(t, fix(x)) for t, x in blocks])


def quotes(t):
    t = re.sub(r"(^|[\s(\[])'", '\\1‘', t)
    return t.replace("'", '’')


def cells(text): return [c.strip() for c in text.split('|')]


def plain(text):
    """A title or label as the gold has it: no soft hyphens, no footnote calls, no marks of damage. Points keep the calls."""
    text = re.sub(r'\[\^\d+\]', '', text.replace('~~', ''))
    return re.sub(r'\s+', ' ', re.sub('[‖⏎]', ' ', text)).strip()


class Letter:
    def __init__(self, name, head, blocks): self.name, self.head, self.blocks = name, head, blocks
    def get(self, key, default=''): return self.head.get(key, [default])[0]
    def all(self, key): return self.head.get(key, [])
    def notes(self): return {x.split(' ', 1)[0]: x.split(' ', 1)[1] for t, x in self.blocks if t == 'fn'}

    def groups(self):
        """Blocks with items, rows, summaries and signatories gathered: (kind, payload)."""
        out, i, b = [], 0, self.blocks
        while i < len(b):
            tag, text = b[i]
            if is_item(tag):
                items = []
                while i < len(b) and is_item(b[i][0]):
                    if b[i][0] == '**': items[-1][2].append(b[i][1])
                    else: items.append((b[i][0], b[i][1], []))
                    i += 1
                out.append(('items', items)); continue
            if tag == 'table':
                rows = []; i += 1
                while i < len(b) and b[i][0] == 'row': rows.append(cells(b[i][1])); i += 1
                out.append(('table', (cells(text), rows))); continue
            if tag == 'sum':
                areas = []; i += 1
                while i < len(b) and b[i][0] in ('sumarea', '+', '-'):
                    if b[i][0] == 'sumarea': areas.append((cells(b[i][1])[1], [], []))
                    else: areas[-1][1 if b[i][0] == '+' else 2].append(b[i][1])
                    i += 1
                out.append(('sum', (cells(text), areas))); continue
            if tag == 'sign':
                people = []
                while i < len(b) and b[i][0] == 'sign': people.append(cells(b[i][1])); i += 1
                out.append(('sign', people)); continue
            if tag not in ('fn', 'conflict'): out.append((tag, text))
            i += 1
        return out


def is_item(tag): return tag in ('*', '**', '#') or (len(tag) == 2 and tag[0] == '*')


# ---------------------------------------------------------------- gold

def gold(letter):
    judgements, points, conflicts, signatory = [], [], [], None
    area = section = polarity = None
    def point(text, pol): points.append({'section': plain(section), 'area': area, 'polarity': pol, 'by': 'heading', 'text': plain(re.sub(r'\[\^(\d+)\]', r'\1', text))})
    for kind, x in letter.groups():
        if kind == 'area': key, heading = cells(x)[:2]; area, section, polarity = key, heading, None
        elif kind in ('s', 's!'): polarity = 'strength'
        elif kind in ('w', 'w!'): polarity = 'weakness'
        elif kind == 'h': area = section = polarity = None
        elif kind == 'items' and area and polarity:
            for _, text, subs in x:
                if subs and text.endswith(':'):
                    for sub in subs: point(sub, polarity)
                else: point(' '.join([text] + subs), polarity)
        elif kind == 'sign' and signatory is None: signatory = x[0][0]
        elif kind == 'table':
            for key, label, _, grade in x[1]:
                if grade != 'none': judgements.append({'label': plain(label), 'area': key, 'grade': grade})
    keys = [cells(x) for t, x in letter.blocks if t == 'sumarea']
    for kind, x in letter.groups():
        if kind == 'sum':
            for (key, name), (_, plus, minus) in zip(keys, x[1]):
                area, section = key, name
                for t in plus: point(t, 'strength')
                for t in minus: point(t, 'weakness')
    for t, x in letter.blocks:
        if t == 'conflict': a, b, c = cells(x); conflicts.append({'area': a, 'table': b, 'section': c})
    ext = {'text': letter.get('ext', 'txt')}.get(letter.get('producer'), 'pdf')
    people = [dict(zip(('name', 'role'), cells(a))) for a in letter.all('addressee')]
    return {'file': f'{letter.name}.{ext}', 'family': 'apa', 'year': int(letter.get('year')), 'title': plain(letter.get('title')),
            'authority': letter.get('authority'), 'date': letter.get('date'), 'addressees': people, 'inspectors': [],
            'signatory': signatory, 'judgements': judgements, 'points': points, 'conflicts': conflicts}


# ---------------------------------------------------------------- HTML for Chromium

def to_html(L):
    notes = L.notes()
    def t(text):
        text = html.escape(text, quote=False).replace('~~', '&shy;')
        return re.sub(r'\[\^(\d+)\]', r'<sup>\1</sup>', text)
    def margin(key, box):
        v = L.get(key)
        if not v: return ''
        v = '"' + v.replace('{page}', '" counter(page) "').replace('{pages}', '" counter(pages) "') + '"'
        return f'@{box} {{ content: {v}; }}'
    css = [f"""@page {{ size: A4; margin: {L.get('margins', '22mm 24mm')}; }}
@page :right {{ {margin('header-odd', L.get('header-odd-at', 'top-right'))} {margin('footer-odd', L.get('footer-odd-at', 'bottom-right'))} }}
@page :left {{ {margin('header-even', L.get('header-even-at', 'top-left'))} {margin('footer-even', L.get('footer-even-at', 'bottom-left'))} }}
@page :first {{ @top-right {{ content: none; }} @top-left {{ content: none; }} }}
@page {{ @top-left {{ font: 8pt {L.get('font')}; }} @top-right {{ font: 8pt {L.get('font')}; }} @bottom-left {{ font: 8pt {L.get('font')}; }} @bottom-right {{ font: 8pt {L.get('font')}; }} @bottom-center {{ font: 8pt {L.get('font')}; }} }}
body {{ margin: 0; font: {L.get('size', '11pt')}/{L.get('leading', '1.3')} {L.get('font')}; orphans: 1; widows: 1; hyphens: manual; }}
p {{ margin: 0 0 8pt; }} h1, h2, h3 {{ font-size: inherit; break-after: avoid; }}
.head {{ display: flex; justify-content: space-between; margin-bottom: 22pt; }} .head div {{ white-space: pre-line; }} .contact {{ font-size: 8.5pt; text-align: {L.get('contact-align', 'right')}; }}
.to {{ white-space: pre-line; margin: 14pt 0; }} h1 {{ margin: 12pt 0; }} h2 {{ margin: 16pt 0 6pt; display: flex; justify-content: space-between; }} h2 span + span {{ white-space: nowrap; padding-left: 12pt; }} h3 {{ margin: 8pt 0 4pt; }}
ul, ol {{ margin: 0 0 8pt; padding-left: 18pt; }} li {{ margin-bottom: 4pt; }} li ul {{ margin: 4pt 0 0; }}
table {{ border-collapse: collapse; width: 100%; margin: 8pt 0 12pt; }} th, td {{ padding: 4pt 6pt; text-align: left; vertical-align: top; font-weight: normal; }} th {{ font-weight: bold; }}
.grades td:last-child, .grades th:last-child {{ text-align: center; width: 24%; }}
.small {{ font-size: 8.5pt; }} sup {{ font-size: 7pt; line-height: 1; }} .sign {{ display: flex; gap: 40pt; margin-top: 10pt; white-space: pre-line; break-inside: avoid; }} .break {{ break-before: page; }}"""]
    css += L.all('css')
    out = [f'<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>{t(plain(L.get("title")))}</title>\n<style>\n' + '\n'.join(css) + '\n</style></head><body>']
    lines = lambda xs: '\n'.join(t(x) for x in xs)
    out.append(f'<div class="head"><div class="office">{lines(L.all("office"))}</div><div class="contact">{lines(L.all("contact"))}</div></div>')
    out.append(f'<p class="date">{t(L.get("dated"))}</p>' if L.get('dated') else '')
    out.append(f'<div class="to">{lines(L.all("to"))}</div><p>{t(L.get("dear"))}</p><h1>{t(L.get("title"))}</h1>')
    breaks = ''
    def item(text, subs):
        inner = f'<ul>{"".join(f"<li>{t(s)}</li>" for s in subs)}</ul>' if subs else ''
        return f'<li>{t(text)}{inner}</li>'
    for kind, x in L.groups():
        cls, breaks = breaks, ''
        if kind == 'break': breaks = ' class="break"'
        elif kind == 'p': out.append(f'<p{cls}>{t(x)}</p>')
        elif kind == 'small': out.append(f'<p class="small">{t(x)}</p>')
        elif kind == 'area':
            _, heading, grade = (cells(x) + [''])[:3]
            if L.get('section-grade') == 'right' and grade: out.append(f'<h2{cls}><span>{t(heading)}</span><span>{t(grade)}</span></h2>')
            else: out.append(f'<h2{cls}>{t(heading)}</h2>' + (f'<p class="grade">{t(grade)}</p>' if grade else ''))
        elif kind in ('s', 'w'): out.append(f'<h3>{t(x)}</h3>')
        elif kind == 'h': out.append(f'<h2{cls}>{t(x)}</h2>')
        elif kind == 'items':
            tag = 'ol' if x[0][0] == '#' else 'ul'
            out.append(f'<{tag}>\n' + '\n'.join(item(text, subs) for _, text, subs in x) + f'\n</{tag}>')
        elif kind == 'table':
            (a, b), rows = x
            out.append(f'<table class="grades"><tr><th>{t(a)}</th><th>{t(b)}</th></tr>' + ''.join(f'\n<tr><td>{t(r[1])}</td><td>{t(r[2])}</td></tr>' for r in rows) + '</table>')
        elif kind == 'sum':
            (a, b), areas = x
            rows = ''
            for name, plus, minus in areas:
                ul = lambda xs: f'<ul>{"".join(f"<li>{t(s)}</li>" for s in xs)}</ul>' if xs else ''
                if L.get('sum-style') == 'rows': rows += f'\n<tr><td colspan="2" class="name">{t(name)}</td></tr>\n<tr><td>{ul(plus)}</td><td>{ul(minus)}</td></tr>'
                else: rows += f'\n<tr><td><b>{t(name)}:</b>{ul(plus)}</td><td><b>{t(name)}:</b>{ul(minus)}</td></tr>'
            out.append(f'<table class="summary"><tr><th>{t(a)}</th><th>{t(b)}</th></tr>{rows}</table>')
        elif kind == 'sign':
            out.append('<div class="sign">' + ''.join(f'<div>{lines(p)}</div>' for p in x) + '</div>')
    for n, text in notes.items(): out.append(f'<p class="small note"><sup>{n}</sup> {t(text)}</p>')
    return '\n'.join(o for o in out if o) + '\n</body></html>\n'


# ---------------------------------------------------------------- flat OpenDocument for LibreOffice

def to_fodt(L):
    font, size = L.get('font'), float(L.get('size', '11'))
    notes = L.notes()
    def t(text):
        text = html.escape(text, quote=False).replace('~~', '\u00ad')
        def note(m):
            n = m.group(1)
            return (f'<text:note text:id="fn{n}" text:note-class="footnote"><text:note-citation>{n}</text:note-citation><text:note-body>'
                    f'<text:p text:style-name="Foot">{html.escape(notes[n], quote=False)}</text:p></text:note-body></text:note>')
        return re.sub(r'\[\^(\d+)\]', note, text)
    hyphens = L.get('hyphens') == 'yes'
    def style(name, para='', text='', parent='Body', master=''):
        m = f' style:master-page-name="{master}"' if master else ''
        p = '' if name == 'Body' else f' style:parent-style-name="{parent}"'
        return (f'<style:style style:name="{name}" style:family="paragraph"{p}{m}><style:paragraph-properties {para}/>'
                f'<style:text-properties {text}/></style:style>')
    base = (f'style:font-name="Body" fo:font-size="{size}pt" fo:language="en" fo:country="US" fo:hyphenate="{"true" if hyphens else "false"}"'
            + (' fo:hyphenation-remain-char-count="3" fo:hyphenation-push-char-count="3"' if hyphens else ''))
    align = f'fo:text-align="{L.get("align", "start")}"'
    bold = 'fo:font-weight="bold"'
    right = L.get('right-edge', '16cm')
    tab = f'<style:tab-stops><style:tab-stop style:position="{right}" style:type="right"/></style:tab-stops>'
    styles = [
        style('Body', f'fo:margin-bottom="0.24cm" fo:orphans="1" fo:widows="1" fo:line-height="{L.get("leading", "115%")}" {align}', base),
        style('First', 'fo:margin-bottom="0cm"', '', master='First'),
        style('Line', 'fo:margin-bottom="0cm" fo:text-align="start"'),
        style('Contact', f'fo:margin-bottom="0cm" fo:text-align="{L.get("contact-align", "end")}"', f'fo:font-size="{size - 2}pt"'),
        style('Gap', 'fo:margin-bottom="0cm"'),
        style('Title1', 'fo:margin-top="0.3cm" fo:margin-bottom="0.4cm" fo:text-align="start"', bold),
        style('Area', 'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always" fo:text-align="start"', bold + ' ' + L.get('area-look')).replace('"always" fo:text-align="start"/>', f'"always" fo:text-align="start">{tab}</style:paragraph-properties>'),
        style('Sub', 'fo:margin-top="0.2cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always" fo:text-align="start"', L.get('sub-look', bold)),
        style('Grade', 'fo:margin-bottom="0.2cm" fo:keep-with-next="always"', bold if L.get('grade-bold') else ''),
        style('Item', 'fo:margin-bottom="0.12cm"'),
        style('Cell', 'fo:margin-bottom="0cm" fo:text-align="start"'),
        style('CellC', 'fo:margin-bottom="0cm" fo:text-align="center"'),
        style('CellB', 'fo:margin-bottom="0cm" fo:text-align="start"', bold),
        style('CellCB', 'fo:margin-bottom="0cm" fo:text-align="center"', bold),
        style('Small', '', f'fo:font-size="{size - 2}pt"'),
        style('Foot', 'fo:margin-bottom="0cm" fo:text-align="start"', f'fo:font-size="{size - 2.5}pt" fo:hyphenate="false"'),
        style('Run', 'fo:margin-bottom="0cm" fo:text-align="start"', f'fo:font-size="{size - 2.5}pt" fo:hyphenate="false"'),
        style('RunR', 'fo:margin-bottom="0cm" fo:text-align="end"', f'fo:font-size="{size - 2.5}pt" fo:hyphenate="false"'),
        style('Break', 'fo:break-before="page"'),
    ]
    bullet = chr(int(L.get('bullet', '2022'), 16)); bfont = L.get('bullet-font', font)
    sub = chr(int(L.get('sub-bullet', '2013'), 16))
    def level(n, inner, indent, hang=0.6):
        return inner.replace('LEVEL', str(n)).replace('PROPS', f'<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="{indent}cm" fo:text-indent="-{hang}cm" fo:margin-left="{indent}cm"/></style:list-level-properties>')
    dot = '<text:list-level-style-bullet text:level="LEVEL" text:style-name="BulletChar" text:bullet-char="%s">PROPS<style:text-properties style:font-name="%s"/></text:list-level-style-bullet>'
    num = f'<text:list-level-style-number text:level="LEVEL" style:num-prefix="{L.get("num-prefix")}" style:num-suffix="{L.get("num-suffix", ".")}" style:num-format="{L.get("num-format", "1")}">PROPS</text:list-level-style-number>'
    lists = ('<text:list-style style:name="Bul">' + level(1, dot % (bullet, 'Bullet'), 0.7) + level(2, dot % (sub, 'Body'), 1.4) + '</text:list-style>'
             '<text:list-style style:name="CellBul">' + level(1, dot % (bullet, 'Bullet'), 0.45, 0.45) + '</text:list-style>'
             '<text:list-style style:name="Num">' + level(1, num, 0.8, 0.8) + level(2, dot % (sub, 'Body'), 1.4) + '</text:list-style>')
    rules = L.get('rules', 'full')
    line = '0.5pt solid #000000'
    def cellstyle(name, r, extra=''):
        b = {'full': f'fo:border="{line}"', 'horizontal': f'fo:border="none" fo:border-bottom="{line}" fo:border-top="{line}"', 'none': 'fo:border="none"'}[r]
        return f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" {b} {extra}/></style:style>'
    def column(name, w): return f'<style:style style:name="{name}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>'
    w1, w2 = (float(v) for v in L.get('columns', '12 4').split())
    h1, h2 = (float(v) for v in L.get('head-columns', '8 8').split())
    auto = ''.join([lists, cellstyle('G', rules, f'style:vertical-align="{L.get("cell-align", "top")}"'), cellstyle('S', L.get('sum-rules', 'full')), cellstyle('N', 'none'),
                    column('g1', w1), column('g2', w2), column('s1', (w1 + w2) / 2), column('s2', (w1 + w2) / 2), column('h1', h1), column('h2', h2),
                    f'<style:style style:name="T" style:family="table"><style:table-properties style:width="{w1 + w2}cm" table:align="left" fo:margin-bottom="0.3cm" style:may-break-between-rows="true"/></style:style>',
                    f'<style:style style:name="R" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>',
                    f'<style:style style:name="K" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>'])
    def run(key, left=True):
        v = L.get(key)
        v = html.escape(v, quote=False).replace('{page}', '<text:page-number text:select-page="current"/>').replace('{pages}', '<text:page-count/>').replace('\\t', '<text:tab/>')
        return f'<text:p text:style-name="{"Run" if left else "RunR"}">{v}</text:p>' if v else '<text:p text:style-name="Run"/>'
    m = L.get('margin', '2.5cm')
    layout = (f'<style:page-layout style:name="PL" style:page-usage="all"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-left="{m}" fo:margin-right="{m}" fo:margin-top="1.6cm" fo:margin-bottom="1.4cm"><style:footnote-sep style:width="0.018cm" style:rel-width="25%" style:color="#000000" style:line-style="solid" style:distance-before-sep="0.1cm" style:distance-after-sep="0.1cm"/></style:page-layout-properties>'
              '<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>')
    even_h = f'<style:header-left>{run("header-even")}</style:header-left>' if L.get('header-even') else ''
    even_f = f'<style:footer-left>{run("footer-even")}</style:footer-left>' if L.get('footer-even') else ''
    master = (f'<style:master-page style:name="First" style:page-layout-name="PL" style:next-style-name="Standard"><style:footer>{run("footer-first")}</style:footer></style:master-page>'
              f'<style:master-page style:name="Standard" style:page-layout-name="PL"><style:header>{run("header-odd", L.get("header-odd-at") != "right")}</style:header>{even_h}<style:footer>{run("footer-odd", L.get("footer-odd-at") != "right")}</style:footer>{even_f}</style:master-page>')
    P = lambda s, text: f'<text:p text:style-name="{s}">{text}</text:p>'
    def table(cols, rows, cell, rowstyle='R'):
        out = '<table:table table:style-name="T">' + ''.join(f'<table:table-column table:style-name="{c}"/>' for c in cols)
        for row in rows:
            out += f'<table:table-row table:style-name="{rowstyle}">'
            for content, span in row:
                s = f' table:number-columns-spanned="{span}"' if span > 1 else ''
                out += f'<table:table-cell table:style-name="{cell}"{s} office:value-type="string">{content}</table:table-cell>' + '<table:covered-table-cell/>' * (span - 1)
            out += '</table:table-row>'
        return out + '</table:table>'
    def items(xs, liststyle, para='Item'):
        out = f'<text:list text:style-name="{liststyle}">'
        for text, subs in xs:
            out += f'<text:list-item><text:p text:style-name="{para}">{t(text)}</text:p>'
            if subs: out += '<text:list>' + ''.join(f'<text:list-item><text:p text:style-name="{para}">{t(s)}</text:p></text:list-item>' for s in subs) + '</text:list>'
            out += '</text:list-item>'
        return out + '</text:list>'
    out = [P('First', '')]
    office, contact = [P('Line', t(x)) for x in L.all('office')], [P('Contact', t(x)) for x in L.all('contact')]
    if L.get('letterhead') == 'stack': out += office + contact
    else: out.append(table(('h1', 'h2'), [[(''.join(office) or P('Line', ''), 1), (''.join(contact) or P('Line', ''), 1)]], 'N'))
    if L.get('dated'): out += [P('Gap', ''), P('Line', t(L.get('dated')))]
    out += [P('Gap', '')] + [P('Line', t(x)) for x in L.all('to')] + [P('Gap', ''), P('Body', t(L.get('dear'))), P('Title1', t(L.get('title')))]
    for kind, x in L.groups():
        if kind == 'break': out.append(P('Break', ''))
        elif kind == 'p': out.append(P('Body', t(x)))
        elif kind == 'small': out.append(P('Small', t(x)))
        elif kind == 'area':
            _, heading, grade = (cells(x) + [''])[:3]
            if L.get('section-grade') == 'right' and grade: out.append(P('Area', t(heading) + '<text:tab/>' + t(grade)))
            else: out += [P('Area', t(heading))] + ([P('Grade', t(grade))] if grade else [])
        elif kind in ('s', 'w'): out.append(P('Sub', t(x)))
        elif kind == 'h': out.append(P('Area', t(x)))
        elif kind == 'items': out.append(items([(text, subs) for _, text, subs in x], 'Num' if x[0][0] == '#' else 'Bul'))
        elif kind == 'table':
            (a, b), rows = x
            out.append(table(('g1', 'g2'), [[(P('CellB', t(a)), 1), (P('CellCB', t(b)), 1)]] + [[(P('Cell', t(r[1])), 1), (P('CellC', t(r[2])), 1)] for r in rows], 'G', 'K'))
        elif kind == 'sum':
            (a, b), areas = x
            rows = [[(P('CellB', t(a)), 1), (P('CellB', t(b)), 1)]]
            for name, plus, minus in areas:
                block = lambda xs: items([(s, []) for s in xs], 'CellBul') if xs else P('Cell', '')
                if L.get('sum-style') == 'rows': rows += [[(P('CellB', t(name)), 2)], [(block(plus), 1), (block(minus), 1)]]
                else: rows.append([(P('CellB', t(name) + ':') + block(plus), 1), (P('CellB', t(name) + ':') + block(minus), 1)])
            out.append(table(('s1', 's2'), rows, 'S'))
        elif kind == 'sign':
            cols = ('h1', 'h2')[:max(1, len(x))] if len(x) > 1 else ('h1',)
            if len(x) > 1: out.append(table(cols, [[(''.join(P('Line', t(l)) for l in p), 1) for p in x]], 'N', 'K'))
            else: out += [P('Line', t(l)) for l in x[0]]
    fonts = ''.join(f'<style:font-face style:name="{n}" svg:font-family="&apos;{f}&apos;"{" style:font-charset=" + chr(34) + "x-symbol" + chr(34) if n == "Bullet" and int(L.get("bullet", "2022"), 16) >= 0xE000 else ""}/>' for n, f in (('Body', font), ('Bullet', bfont)))
    ns = ' '.join(f'xmlns:{k}="{v}"' for k, v in {
        'office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
        'text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
        'fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'}.items())
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {ns} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">\n'
            f'<office:font-face-decls>{fonts}</office:font-face-decls>\n<office:styles>\n' + '\n'.join(styles) +
            '\n<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>'
            f'</office:styles>\n<office:automatic-styles>{layout}{auto}</office:automatic-styles>\n<office:master-styles>{master}</office:master-styles>\n'
            f'<office:body><office:text>\n' + '\n'.join(out) + '\n</office:text></office:body></office:document>\n')


# ---------------------------------------------------------------- blocks for the PDFBox program

def to_blocks(L):
    out = []
    for k in ('office', 'contact', 'dated', 'to', 'dear', 'title', 'font', 'size', 'bullet', 'rules', 'cell-align', 'section-grade', 'header-odd',
              'header-even', 'footer-odd', 'footer-even', 'num-style', 'columns', 'margin'):
        out += [f'@{k}\t{v}' for v in L.all(k)]
    for kind, x in L.blocks:
        if kind in ('conflict',): continue
        if kind == 'row': c = cells(x); x = f'{c[1]}\t{c[2]}'
        elif kind == 'area': c = (cells(x) + [''])[:3]; x = f'{c[1]}\t{c[2]}'
        elif kind == 'fn': x = x.replace(' ', '\t', 1)
        elif kind in ('table', 'sign'): x = '\t'.join(cells(x))
        out.append(f'{kind}\t{x}')
    return '\n'.join(out).replace('~~', '\u00ad') + '\n'


# ---------------------------------------------------------------- converted text

def wrap(text, width):
    """Lines of a text broken at spaces, after hyphens, and at soft hyphens (which then show)."""
    lines, line = [], ''
    for word in text.split(' '):
        parts = re.split(r'(?<=\w-)(?=\w)|(?=~~)', word)
        space = ' ' if line else ''
        for part in parts:
            soft = part.startswith('~~'); part = part[2:] if soft else part
            if len(line) + len(space) + len(part) + (1 if soft else 0) > width and line:
                lines.append(line + ('-' if soft else '')); line = part
            else: line += space + part
            space = ''
    return lines + [line]


def to_text(L):
    width = int(L.get('wrap', '0')); md = L.get('ext') == 'md'; signs = {'*-': '- ', '*•': '• ', '*P': '\uf0b7 ', '*~': ' '}
    paras = []                                   # (kind, [lines]); items of one list are joined without blank lines
    def put(kind, text):
        text = text.replace('⏎', '\n ')
        ls = [l for part in text.split('\n') for l in (wrap(part, width) if width else [part])]
        paras.append((kind, [l.replace('~~', '') for l in ls]))
    number = 0
    for kind, x in L.groups():
        if kind != 'items': number = 0
        if kind == 'p': put('p', x)
        elif kind == 'small': put('p', x)
        elif kind == 'raw': paras.append(('raw', [x.replace('\\t', '\t')]))
        elif kind == 'area':
            _, heading, grade = (cells(x) + [''])[:3]
            put('h', ('## ' if md else '') + heading)
            if grade: put('h', grade)
        elif kind in ('s', 'w', 'h'): put('h', ('### ' if md and kind != 'h' else '## ' if md else '') + x)
        elif kind in ('s!', 'w!'):
            words = x.split(' ', 1); put('h', '| ' + ' | '.join(words) + ' |\n|' + '|'.join('-' * (len(w) + 2) for w in words) + '|' if md else '\t'.join(words) + '\n' + '\t'.join('-' * (len(w) + 2) for w in words))
        elif kind == 'items':
            for sign, text, subs in x:
                number += 1
                lead = f'{number}. ' if sign == '#' else signs.get(sign, L.get('bullet', '•') + ' ')
                put('lost' if sign == '*~' else 'item', lead + text)
                for s in subs: put('item', '  ' + L.get('sub-bullet', '-') + ' ' + s)
        elif kind == 'table':
            (a, b), rows = x
            all_rows = [(a, b)] + [(r[1], r[2]) for r in rows]
            if md: lines = [f'| {l} | {g} |' for l, g in all_rows]; lines.insert(1, '|---|---|')
            elif width: lines = [l for a, b in all_rows for l in text_row(a, b, width)]
            else: lines = [f'{l}\t{g}' for l, g in all_rows]
            paras.append(('p', [l.replace('⏎', '\n').replace('~~', '') for l in lines]))
        elif kind == 'sum':
            (a, b), areas = x
            lines = [f'| {a} | {b} |', '|---|---|']
            for name, plus, minus in areas:
                cell = lambda xs: '<br>'.join([f'**{name}:**'] + ['• ' + s for s in xs])
                lines.append(f'| {cell(plus)} | {cell(minus)} |')
            paras.append(('p', lines))
        elif kind == 'sign':
            if len(x) == 1: paras.append(('p', [' '.join(x[0])] if L.get('sign-line') else x[0]))
            else:
                n = max(map(len, x)); rows = [[p[i] if i < len(p) else '' for p in x] for i in range(n)]
                paras.append(('p', ['{:<44}{}'.format(*r).rstrip() for r in rows]))
    lines, last = [], None
    for kind, ls in paras:
        if lines and not (kind == last == 'item') and not (kind == last == 'raw') and not (last == 'lost' and kind == 'item'): lines.append('')
        lines += ls; last = kind
    if not L.get('page-lines'):
        return '\n'.join(lines).replace('‖ ', '‖').replace('‖', '\n\n\n\n') + '\n'
    out, size, page = [], int(L.get('page-lines')), 1           # pages as a converter prints them: running lines, form feed
    for i in range(0, len(lines), size):
        if page > 1: out.append('\f' + L.get('header-odd' if page % 2 else 'header-even').replace('{page}', str(page))); out.append('')
        out += lines[i:i + size]
        out += ['', L.get('footer-odd' if page % 2 else 'footer-even').replace('{page}', str(page)).replace('{pages}', str(-(-len(lines) // size))), '']
        page += 1
    return '\n'.join(out) + '\n'


def text_row(label, grade, width):
    """A row of a grade table set in columns: a long label wraps and the grade stands against its middle line."""
    ls = wrap(label, width - 24)
    return [f'{l:<{width - 16}}{grade}' if i == (len(ls) - 1) // 2 else l for i, l in enumerate(ls)]


def main():
    build, gold_dir, names = sys.argv[1], sys.argv[2], sys.argv[3:]
    os.makedirs(build, exist_ok=True); os.makedirs(gold_dir, exist_ok=True)
    for f in sorted(os.listdir(os.path.join(HERE, 'content'))):
        if not f.endswith('.letter') or (names and f[:-7] not in names): continue
        L = parse(os.path.join(HERE, 'content', f))
        kind = L.get('producer')
        ext, make = {'libreoffice': ('fodt', to_fodt), 'chromium': ('html', to_html), 'pdfbox': ('blocks', to_blocks), 'text': (L.get('ext', 'txt'), to_text)}[kind]
        with open(os.path.join(build, f'{L.name}.{ext}'), 'w', encoding='utf-8', newline='') as o: o.write(make(L))
        with open(os.path.join(gold_dir, f'{L.name}.json'), 'w', encoding='utf-8') as o: o.write(json.dumps(gold(L), ensure_ascii=False, indent=1) + '\n')


if __name__ == '__main__': main()
