#!/usr/bin/env python3
"""Composes the letters and reports of the other families from content/*.report.

usage: families.py BUILD_DIR GOLD_DIR [NAME ...]

For each content/NAME.report it writes, by the document's producer,
  libreoffice   BUILD_DIR/NAME.tagged.fodt or NAME.plain.fodt (by 'tagged: yes' or 'no')
  chromium      BUILD_DIR/NAME.html
  weasyprint    BUILD_DIR/NAME.paged.html
  pdfbox        BUILD_DIR/NAME.blocks
and GOLD_DIR/NAME.json, from the same words.

A .report file is a head of 'key: value' lines (a key may come again), a line '---', and one block a line:
  name TEXT, title TEXT      the council's name set as a title; the title or subject line
  date / to / dear TEXT      lines of a letter
  letterhead                 the head's 'office', 'contact' and logo side by side, without rules
  meta TEXT                  a line below the title
  h1 / h2 / h3 HEADING => K  heading; K says what its items are: weakness, strength (by heading), 'weakness reading',
                             or findings (each item brings its own polarity); without K its items are no points
  * TEXT, ** TEXT, # TEXT    bullet, sub-bullet, numbered item (numbers go on through the document)
  *: TEXT                    bullet that is a bare lead-in: its sub-bullets are the points
  *+ *- *~ *. TEXT           bullet under findings that reports a strength, a weakness, both, a fact
  p / small TEXT             paragraph
  narr THEME ... N           N paragraphs about these themes from content/narrative.txt; narr# numbers them
  judge A | B, then row LABEL | CELL | GRADE [| GOLD LABEL]   table of judgements; row2 is indented; A may be empty
  jhead TEXT | GRADE | GOLD LABEL      sentence that judges, in a row over the table (said: in a paragraph or heading)
  box TITLE ... endbox       ruled box; what it holds is no point
  toc TEXT | PAGE            line of a contents page (toc! bold)
  cells HEAD, then cell TEXT           one-column table of points; ** sub-bullets of the cell before
  pairs A | B, then pair LEFT | RIGHT  two-column table, the right-hand text is the point
  grid, then grow A | B                any other table (grid! without rules); ⏎ parts the lines of a cell
  signs, then sgrow A | B              sign-off table
  fn N TEXT                  footnote, called by [^N]
  break, gap                 new page; empty line
  boiler YEAR                last page
In TEXT: <b>, <i>, [[link]], ~~ soft hyphen, ⏎ line break."""
import base64, html, json, math, os, random, re, struct, sys, zlib

HERE = os.path.dirname(os.path.abspath(__file__))
CONTENT = os.path.join(HERE, 'content')
FINDING = {'*+': 'strength', '*-': 'weakness', '*~': 'mixed', '*.': 'neutral'}
ITEMS = {'*', '*:', '#'} | set(FINDING)
GROUPED = {'judge': ('row', 'row2', 'jhead'), 'cells': ('cell', '**'), 'pairs': ('pair', '**'), 'grid': ('grow',), 'grid!': ('grow',), 'signs': ('sgrow',)}


def cells(text): return [c.strip() for c in text.split('|')]


def plain(text, calls=False):
    """Text as the gold has it: no markup; footnote calls stay, as digits, in points only."""
    text = re.sub(r'\[\^(\d+)\]', r'\1' if calls else '', text.replace('~~', ''))
    text = re.sub(r'</?[bi]>|\[\[|\]\]', '', text).replace('⏎', ' ')
    return re.sub(r'\s+', ' ', text).strip()


def curly(t):
    t = re.sub(r"(^|[\s(\[|>])'", '\\1‘', t)
    return t.replace("'", '’')


def themes():
    out, key = {}, None
    for line in open(os.path.join(CONTENT, 'narrative.txt'), encoding='utf-8'):
        line = line.strip()
        if line.startswith('['): key = line.strip('[]'); out[key] = []
        elif line and not line.startswith(';'): out[key].append(line)
    return out


class Report:
    def __init__(self, path):
        self.name = os.path.basename(path)[:-len('.report')]
        self.head, raw, body = {}, [], False
        for line in open(path, encoding='utf-8'):
            line = line.rstrip('\n')
            if not body:
                if line == '---': body = True
                elif line.strip() and not line.startswith(';'):
                    k, v = line.split(':', 1); self.head.setdefault(k.strip(), []).append(v.strip())
            elif line.strip() and not line.startswith(';'):
                tag, _, text = line.partition(' '); raw.append((tag, text.strip()))
        fix = curly if self.get('apostrophe', 'curly') == 'curly' else (lambda t: t)
        self.head = {k: [v if k in ('css', 'font') else fix(v) for v in vs] for k, vs in self.head.items()}
        bank, used, rnd = themes(), set(), random.Random(self.name)
        blocks = []
        for tag, text in raw:
            if tag in ('narr', 'narr#'):
                *keys, n = text.split()
                for i in range(int(n)):
                    key = keys[i % len(keys)]
                    left = [s for s in bank[key] if s not in used]
                    if not left: raise SystemExit(f'{self.name}: theme {key} is used up')
                    size = min(len(left), rnd.choice((3, 4, 4, 5)))
                    pick = sorted(rnd.sample(range(len(left)), size)); used.update(left[j] for j in pick)
                    para = ' '.join(left[j] for j in pick)
                    for k in ('P', 'HUB', 'C'): para = para.replace('{' + k + '}', self.get({'P': 'authority', 'HUB': 'hub', 'C': 'council'}[k]))
                    blocks.append(('#' if tag == 'narr#' else 'p', fix(para)))
            else: blocks.append((tag, fix(text)))
        self.notes = {x.split(' ', 1)[0]: x.split(' ', 1)[1] for t, x in blocks if t == 'fn'}
        self.blocks = self.group([b for b in blocks if b[0] != 'fn'])

    def get(self, key, default=''): return self.head.get(key, [default])[0]
    def all(self, key): return self.head.get(key, [])

    def group(self, blocks):
        """Items with their sub-items, tables with their rows and boxes with what they hold, each as one block."""
        out, i = [], 0
        while i < len(blocks):
            tag, text = blocks[i]; i += 1
            if tag in ITEMS:
                subs = []
                while i < len(blocks) and blocks[i][0] == '**': subs.append(blocks[i][1]); i += 1
                out.append((tag, (text, subs)))
            elif tag in GROUPED:
                rows = []
                while i < len(blocks) and blocks[i][0] in GROUPED[tag]:
                    t, x = blocks[i]; i += 1
                    if t == '**': rows[-1][2].append(x)
                    else: rows.append((t, cells(x), []))
                out.append((tag, (cells(text), rows)))
            elif tag == 'box':
                end = next(j for j in range(i, len(blocks)) if blocks[j][0] == 'endbox')
                out.append(('box', (text, self.group(blocks[i:end])))); i = end + 1
            else: out.append((tag, text))
        return out


def heading(text):
    text, _, kind = text.partition('=>')
    return text.strip(), kind.strip()


# ---------------------------------------------------------------- gold

def gold(R):
    judgements, points, section, kind = [], [], None, ''
    def point(text, polarity, by='heading'): points.append({'section': plain(section), 'polarity': polarity, 'by': by, 'area': None, 'text': plain(text, True)})
    for tag, x in R.blocks:
        if tag in ('h1', 'h2', 'h3'): section, kind = heading(x)
        elif tag == 'said': judgements.append({'label': cells(x)[2], 'grade': cells(x)[1]})
        elif tag == 'judge':
            for t, c, _ in x[1]:
                if t == 'jhead' and len(c) > 1: judgements.append({'label': c[2], 'grade': c[1]})
                if t != 'jhead': judgements.append({'label': plain(c[3]) if len(c) > 3 else re.sub(r'^\d[\d.]*\s+', '', plain(c[0])), 'grade': c[2]})
        elif tag in ITEMS and kind:
            text, subs = x
            polarity, by = (FINDING[tag], 'reading') if kind == 'findings' else (kind.split() + ['heading'])[:2]
            if tag == '*:':
                for s in subs: point(s, polarity, by)
            else: point(' '.join([text] + subs), polarity, by)
        elif tag in ('cells', 'pairs'):
            section = section or x[0][-1]
            for _, c, subs in x[1]: point(' '.join([c[-1]] + subs), 'weakness')
    if R.get('outcome'): judgements.append({'label': 'Inspection outcome', 'grade': R.get('outcome')})
    order = R.all('judgement-order')
    if order: judgements.sort(key=lambda j: order.index(j['label']) if j['label'] in order else 99)
    out = {'file': R.name + '.pdf', 'family': R.get('family'), 'title': plain(R.get('title')), 'authority': R.get('authority'), 'date': R.get('date') or None,
           'inspection_start': R.get('start'), 'inspection_end': R.get('end'),
           'addressees': [{'name': c[0], 'role': c[1] if len(c) > 1 else None} for c in map(cells, R.all('addressee'))],
           'inspectors': R.all('inspector'), 'signatory': R.get('signatory') or None, 'judgements': judgements, 'points': points}
    conflicts = [dict(zip(('label', 'table', 'section'), cells(c))) for c in R.all('conflict')]
    if conflicts: out['conflicts'] = conflicts
    return out


# ---------------------------------------------------------------- what all backends need

def mark(rgb=(70, 70, 90)):
    """A drawn mark for the place where a logo stands: three stars, as a PNG."""
    w, h, s = 240, 110, 2
    def star(cx, cy, r):
        pts = [(cx + (r if k % 2 == 0 else r * .42) * math.sin(k * math.pi / 5), cy - (r if k % 2 == 0 else r * .42) * math.cos(k * math.pi / 5)) for k in range(10)]
        return pts
    stars = [star(60, 66, 34), star(125, 44, 40), star(190, 66, 34)]
    def inside(x, y, pts):
        c = False
        for (x1, y1), (x2, y2) in zip(pts, pts[1:] + pts[:1]):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1: c = not c
        return c
    rows = b''
    for y in range(h):
        rows += b'\0' + b''.join(bytes(rgb) if any(inside(x + .5, y + .5, p) for p in stars) else b'\xff\xff\xff' for x in range(w))
    chunk = lambda t, d: struct.pack('>I', len(d)) + t + d + struct.pack('>I', zlib.crc32(t + d))
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', w, h, 8, 2, 0, 0, 0)) + chunk(b'IDAT', zlib.compress(rows, 9)) + chunk(b'IEND', b'')


MARK = base64.b64encode(mark()).decode()


def boiler(R, year):
    yield "The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects to achieve excellence in the care of children and young people, and in education and skills for learners of all ages. It regulates and inspects childcare and children's social care, and inspects schools, colleges, initial teacher training, further education and skills, adult and community learning, and education and training in prisons and other secure establishments. It assesses council children's services, and inspects services for children looked after, safeguarding and child protection."
    yield 'If you would like a copy of this document in a different format, such as large print or Braille, please telephone 01632 960 123, or email [[enquiries@inspectorate.example]].'
    yield 'You may reuse this information (not including logos) free of charge in any format or medium, under the terms of the Open Government Licence. To view this licence, visit [[www.licence.example/open]], or write to the Information Policy Team, 4 Quillmaker Row, London WC9 4ZZ.'
    yield 'This publication is available at [[www.inspectorate.example/reports]].'
    yield 'Aldermoor House⏎14 Quillmaker Row⏎London⏎WC9 4ZZ'
    yield 'T: 01632 960 123⏎Textphone: 01632 960 124⏎E: [[enquiries@inspectorate.example]]⏎W: [[www.inspectorate.example]]'
    yield f'© Crown copyright {year}'


# ---------------------------------------------------------------- HTML for Chromium and WeasyPrint

def to_html(R, notes_at_foot):
    fix = curly if R.get('apostrophe', 'curly') == 'curly' else (lambda t: t)
    def t(text):
        text = html.escape(text, quote=False).replace('~~', '&shy;').replace('⏎', '<br>')
        text = re.sub(r'&lt;(/?[bi])&gt;', r'<\1>', text)
        text = re.sub(r'\[\[(.+?)\]\]', lambda m: f'<a href="{"mailto:" if "@" in m.group(1) else "https://"}{m.group(1)}">{m.group(1)}</a>', text)
        if notes_at_foot: return re.sub(r'\[\^(\d+)\]', lambda m: f'<span class="call"><span class="fn">{html.escape(R.notes[m.group(1)], quote=False)}</span></span>', text)
        return re.sub(r'\[\^(\d+)\]', r'<sup>\1</sup>', text)
    font = R.get('font')
    def margin(key, box, extra=''):
        v = R.get(key)
        if not v: return ''
        v = '"' + v.replace('"', '').replace('{page}', '" counter(page) "').replace('⏎', '\\A ') + '"'
        return f'@{box} {{ content: {v}; font: {R.get("run-size", "8pt")} {font}; white-space: pre; {extra} }}'
    rule = 'border-top: 0.6pt solid #000; padding-top: 3pt; vertical-align: top;' if R.get('footer-rule') else ''
    boxes = margin('footer-left', 'bottom-left', rule + ' text-align: left;') + (f'@bottom-left {{ content: " "; {rule} }}' if rule and not R.get('footer-left') else '') + (f'@bottom-center {{ content: " "; {rule} }}' if rule else '') + margin('footer-right', 'bottom-right', rule + ' text-align: right;') + margin('header-left', 'top-left') + margin('header-right', 'top-right')
    if notes_at_foot: boxes += '@top-right { content: url("data:image/png;base64,' + MARK + '"); image-resolution: 260dpi; }'
    first = '@page :first { @top-left { content: none; } @top-right { content: none; } ' + ('@bottom-left { content: none; border: none; } @bottom-center { content: none; border: none; } @bottom-right { content: none; border: none; }' if R.get('first') == 'plain' else '') + ' }'
    bullet = R.get('bullet', '■')
    css = f"""@page {{ size: A4; margin: {R.get('margins', '30mm 24mm 24mm')}; {boxes} @footnote {{ border-top: 0.5pt solid #000; padding-top: 4pt; margin-top: 10pt; }} }}
{first}
body {{ margin: 0; font: {R.get('size', '10.5pt')}/{R.get('leading', '1.3')} {font}; orphans: 1; widows: 1; hyphens: manual; }}
p {{ margin: 0 0 8pt; }} h1, h2, h3, .name, .title {{ line-height: 1.2; font-weight: bold; margin: 12pt 0 6pt; }} h1 {{ font-size: 125%; }} h2 {{ font-size: 108%; }} h3 {{ font-size: 100%; }}
h1, h2, h3 {{ break-after: {R.get('heading-keep', 'avoid')}; }}
.name {{ font-size: 170%; font-weight: normal; margin: 8pt 0 10pt; }} .title {{ font-size: {R.get('title-size', '100%')}; font-weight: {R.get('title-weight', 'bold')}; }}
.meta {{ margin: 0 0 6pt; }} .line {{ margin: 0; }} .dear {{ margin: 16pt 0 8pt; }} .date {{ margin: 18pt 0 12pt; }}
table {{ border-collapse: collapse; width: 100%; margin: 6pt 0 12pt; }} td, th {{ padding: {R.get('cell-padding', '4pt 6pt')}; text-align: left; vertical-align: top; font-weight: normal; }} th {{ font-weight: bold; }}
.ruled td, .ruled th, .box {{ border: 0.6pt solid #000; }} .judge td:last-child, .judge th:last-child {{ width: {R.get('grade-width', '38%')}; vertical-align: {R.get('grade-align', 'middle')}; }}
.judge .in {{ padding-left: 40pt; font-weight: normal; }} .contact, .office {{ font-size: 7.5pt; }} .head td {{ padding: 0 6pt 0 0; }} .mark {{ width: 80pt; }} .marktd {{ text-align: right; }}
.box {{ padding: 6pt 8pt; margin: 8pt 0; box-decoration-break: slice; }} .toc td {{ padding: 3pt 0; }} .toc td:last-child {{ text-align: right; width: 12%; }} .toc .b td {{ font-weight: bold; }}
ul, ol {{ margin: 0 0 6pt; padding-left: 20pt; }} li {{ margin-bottom: 5pt; }} ul.sq {{ list-style-type: "{bullet}\\00a0\\00a0"; }} ul.sub {{ list-style-type: "{R.get('sub-bullet', '–')}\\00a0\\00a0"; margin-top: 3pt; }} td ul {{ margin: 2pt 0 0; }}
ol {{ padding-left: 28pt; counter-reset: n; list-style: none; }} ol > li {{ counter-increment: n; }} ol > li::marker {{ content: counter(n) '.\\00a0\\00a0'; }} a {{ color: #00c; }} .small {{ font-size: 8pt; }} sup {{ font-size: 65%; line-height: 1; }} .break {{ break-before: page; }} tr {{ break-inside: {R.get('row-break', 'avoid')}; }} .split tr {{ break-inside: auto; }}
.fn {{ float: footnote; font-size: 8pt; font-weight: normal; line-height: 1.2; text-align: left; }} .call {{ font-size: 65%; vertical-align: super; line-height: 1; }} .fn {{ vertical-align: baseline; }} .fn::footnote-marker {{ content: counter(footnote) ' '; font-size: 65%; vertical-align: super; }}
""" + '\n'.join(R.all('css'))
    out = [f'<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>{html.escape(plain(R.get("title")))}</title>\n<style>\n{css}\n</style></head><body>']
    number, open_list, brk = 0, None, ''
    def close():
        nonlocal open_list
        if open_list: out.append(f'</{open_list}>'); open_list = None
    def sub(xs): return f'<ul class="sub">{"".join(f"<li>{t(s)}</li>" for s in xs)}</ul>' if xs else ''
    def emit(blocks):
        nonlocal number, open_list, brk
        for tag, x in blocks:
            want = 'ol' if tag == '#' else 'ul' if tag in ITEMS else None
            if want != open_list: close()
            cls, brk = brk, '' if tag != 'break' else brk
            c = lambda name='': f' class="{(name + cls).strip()}"' if name or cls else ''
            if tag == 'break': brk = ' break'
            elif want:
                if want == 'ol': number += 1
                if not open_list: out.append(f'<ol start="{number}" style="counter-reset: n {number - 1}">' if want == 'ol' else '<ul class="sq">'); open_list = want
                out.append(f'<li>{t(x[0])}{sub(x[1])}</li>')
            elif tag in ('h1', 'h2', 'h3'): out.append(f'<{tag}{c()}>{t(heading(x)[0])}</{tag}>')
            elif tag == 'said': out.append(f'<h2{c()}>{t(cells(x)[0])}</h2>')
            elif tag in ('name', 'title', 'date', 'dear', 'meta'): out.append(f'<p{c(tag)}>{t(x)}</p>')
            elif tag == 'to': out.append(f'<p{c("line")}>{t(x)}</p>')
            elif tag in ('p', 'small'): out.append(f'<p{c("small" if tag == "small" else "")}>{t(x)}</p>')
            elif tag == 'gap': out.append('<p>&nbsp;</p>')
            elif tag == 'letterhead':
                out.append('<table class="head"><tr><td class="office">' + '<br>'.join(map(t, R.all('office'))) + '</td><td class="contact">' + '<br>'.join(map(t, R.all('contact'))) + f'</td><td class="marktd"><img class="mark" alt="" src="data:image/png;base64,{MARK}"></td></tr></table>')
            elif tag == 'judge':
                head, rows = x
                out.append(f'<table class="judge ruled{cls}">' + (f'<tr><th>{t(head[0])}</th><th>{t(head[1])}</th></tr>' if head[0] and head[0].strip() else ''))
                for kind, r, _ in rows:
                    if kind == 'jhead': out.append(f'<tr><th colspan="2">{t(r[0])}</th></tr>')
                    else: out.append(f'<tr><td{" class=in" if kind == "row2" else ""}>{t(r[0])}</td><td>{t(r[1])}</td></tr>')
                out.append('</table>')
            elif tag == 'box':
                out.append(f'<div{c("box")}>' + (f'<p><b>{t(x[0])}</b></p>' if x[0] else '')); emit(x[1]); close(); out.append('</div>')
            elif tag in ('toc', 'toc!'):
                a, b = cells(x); out.append(f'<table class="toc" style="margin:0"><tr{" class=b" if tag == "toc!" else ""}><td>{t(a)}</td><td>{t(b)}</td></tr></table>')
            elif tag == 'cells':
                out.append(f'<table class="ruled{" split" if R.get("cell-split") else ""}">' + (f'<tr><th>{t(x[0][0])}</th></tr>' if x[0][0] else '') + ''.join(f'<tr><td>{t(r[0])}{sub(s)}</td></tr>' for _, r, s in x[1]) + '</table>')
            elif tag == 'pairs':
                out.append('<table class="ruled split"><tr>' + ''.join(f'<th style="width:{w}%">{t(h)}</th>' for h, w in zip(x[0], (35, 65))) + '</tr>' + ''.join(f'<tr><td>{t(r[0])}</td><td>{t(r[1])}{sub(s)}</td></tr>' for _, r, s in x[1]) + '</table>')
            elif tag in ('grid', 'grid!', 'signs'):
                out.append(f'<table class="{"" if tag == "grid!" else "ruled"}">' + ''.join('<tr>' + ''.join(f'<td>{t(v)}</td>' for v in r) + '</tr>' for _, r, _ in x[1]) + '</table>')
            elif tag == 'boiler':
                out.append('<div class="break"></div>'); out.extend(f'<p class="small">{t(fix(v))}</p>' for v in boiler(R, x))
            else: raise SystemExit(f'{R.name}: {tag}?')
    emit(R.blocks); close()
    return '\n'.join(o for o in out if o) + '\n</body></html>\n'


# ---------------------------------------------------------------- flat OpenDocument for LibreOffice

def to_fodt(R):
    fix = curly if R.get('apostrophe', 'curly') == 'curly' else (lambda t: t)
    font, size = R.get('font'), float(R.get('size', '10.5'))
    def t(text):
        text = html.escape(text, quote=False).replace('~~', '\u00ad').replace('⏎', '<text:line-break/>')
        text = re.sub(r'&lt;b&gt;(.*?)&lt;/b&gt;', r'<text:span text:style-name="B">\1</text:span>', text)
        text = re.sub(r'&lt;i&gt;(.*?)&lt;/i&gt;', r'<text:span text:style-name="I">\1</text:span>', text)
        text = re.sub(r'\[\[(.+?)\]\]', lambda m: f'<text:a xlink:type="simple" xlink:href="{"mailto:" if "@" in m.group(1) else "https://"}{m.group(1)}"><text:span text:style-name="A">{m.group(1)}</text:span></text:a>', text)
        def note(m):
            n = m.group(1)
            return (f'<text:note text:id="fn{n}" text:note-class="footnote"><text:note-citation>{n}</text:note-citation><text:note-body>'
                    f'<text:p text:style-name="Foot"><text:s/>{html.escape(R.notes[n], quote=False)}</text:p></text:note-body></text:note>')
        return re.sub(r'\[\^(\d+)\]', note, text)
    bold = 'fo:font-weight="bold"'
    def style(name, para='', text='', inner='', master=''):
        p = '' if name == 'Body' else ' style:parent-style-name="Body"'
        m = f' style:master-page-name="{master}"' if master else ''
        return f'<style:style style:name="{name}" style:family="paragraph"{p}{m}><style:paragraph-properties {para}>{inner}</style:paragraph-properties><style:text-properties {text}/></style:style>'
    width = 21 - 2 * float(R.get('margin', '2.5'))
    tab = f'<style:tab-stops><style:tab-stop style:position="{width}cm" style:type="right"/></style:tab-stops>'
    keep = '' if R.get('heading-keep') == 'auto' else 'fo:keep-with-next="always"'
    rule = 'fo:border-top="0.6pt solid #000000" fo:padding-top="0.1cm"' if R.get('footer-rule') else ''
    run = f'fo:font-size="{R.get("run-size", str(size - 2.5))}pt"'
    styles = [
        style('Body', f'fo:margin-bottom="{R.get("para-gap", "0.24cm")}" fo:orphans="1" fo:widows="1" fo:line-height="{R.get("leading", "112%")}" fo:text-align="{R.get("align", "start")}"', f'style:font-name="Body" fo:font-size="{size}pt" fo:language="en" fo:country="GB" fo:hyphenate="false"'),
        style('First', 'fo:margin-bottom="0cm"', master='First'), style('Line', 'fo:margin-bottom="0cm" fo:text-align="start"'), style('Small', '', f'fo:font-size="{size - 2}pt"'),
        style('Contact', 'fo:margin-bottom="0cm" fo:text-align="start"', 'fo:font-size="7pt"'), style('Right', 'fo:margin-bottom="0cm" fo:text-align="end"'),
        style('Name', 'fo:margin-top="0.3cm" fo:margin-bottom="0.4cm"', f'fo:font-size="{size * 1.7}pt"'), style('Title1', 'fo:margin-top="0.2cm" fo:margin-bottom="0.3cm" fo:text-align="start"', f'{bold if R.get("title-weight", "bold") == "bold" else ""} fo:font-size="{size * float(R.get("title-scale", "1"))}pt"'),
        style('H1', f'fo:margin-top="0.4cm" fo:margin-bottom="0.25cm" {keep} fo:text-align="start"', f'{bold} fo:font-size="{size * 1.22}pt"'),
        style('H2', f'fo:margin-top="0.35cm" fo:margin-bottom="0.2cm" {keep} fo:text-align="start"', f'{bold} fo:font-size="{size * float(R.get("h2-scale", "1.06"))}pt"'),
        style('H3', f'fo:margin-top="0.25cm" fo:margin-bottom="0.15cm" {keep} fo:text-align="start"', bold),
        style('Meta', 'fo:margin-bottom="0.15cm"'), style('Dear', 'fo:margin-top="0.6cm"'), style('Date', 'fo:margin-top="0.5cm" fo:margin-bottom="0.4cm"'),
        style('Item', f'fo:margin-bottom="{R.get("item-gap", "0.18cm")}"'), style('Cell', 'fo:margin-bottom="0cm" fo:text-align="start"'), style('CellB', 'fo:margin-bottom="0cm" fo:text-align="start"', bold), style('CellIn', 'fo:margin-bottom="0cm" fo:margin-left="1.2cm"'),
        style('Foot', 'fo:margin-bottom="0cm" fo:text-align="start" fo:line-height="100%"', f'fo:font-size="{size - 2.5}pt"'),
        style('RunTop', f'fo:margin-bottom="0cm" {rule}', run, tab), style('Run', 'fo:margin-bottom="0cm"', run, tab), style('RunR', f'fo:margin-bottom="0cm" fo:text-align="end" {rule}', run),
        style('TocB', 'fo:margin-bottom="0.15cm"', bold, tab), style('Toc', 'fo:margin-bottom="0.15cm" fo:margin-left="0.4cm"', '', tab), style('Break', 'fo:break-before="page" fo:margin-bottom="0cm"', 'fo:font-size="2pt"'),
        f'<style:style style:name="B" style:family="text"><style:text-properties {bold}/></style:style><style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="A" style:family="text"><style:text-properties fo:color="#0000cc"/></style:style>',
        '<style:style style:name="Pic" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>']
    bullet = chr(int(R.get('bullet', '25A0'), 16)); bfont = R.get('bullet-font', font); subc = chr(int(R.get('sub-bullet', '2013'), 16))
    def level(n, inner, indent, hang):
        return inner.replace('LEVEL', str(n)).replace('PROPS', f'<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="{indent}cm" fo:text-indent="-{hang}cm" fo:margin-left="{indent}cm"/></style:list-level-properties>')
    dot = '<text:list-level-style-bullet text:level="LEVEL" text:bullet-char="%s">PROPS<style:text-properties style:font-name="%s"/></text:list-level-style-bullet>'
    num = '<text:list-level-style-number text:level="LEVEL" style:num-suffix="." style:num-format="1">PROPS</text:list-level-style-number>'
    ind = float(R.get('indent', '0.65'))
    lists = ('<text:list-style style:name="Bul">' + level(1, dot % (bullet, 'Bullet'), ind, 0.65) + level(2, dot % (subc, 'Body'), ind + 0.8, 0.6) + '</text:list-style>'
             '<text:list-style style:name="Num">' + level(1, num, float(R.get('num-indent', '1.1')), float(R.get('num-indent', '1.1'))) + level(2, dot % (subc, 'Body'), 1.8, 0.6) + '</text:list-style>'
             '<text:list-style style:name="Sub">' + level(1, dot % (subc, 'Body'), 0.9, 0.5) + '</text:list-style>')
    line = '0.6pt solid #000000'
    pad = R.get('cell-padding', '0.12')
    def cell(name, border, extra=''): return f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties fo:padding="{pad}cm" fo:border="{border}" {extra}/></style:style>'
    def cols(p, ws): return ''.join(f'<style:style style:name="{p}{i}" style:family="table-column"><style:table-column-properties style:column-width="{w * width}cm"/></style:style>' for i, w in enumerate(ws))
    gw = float(R.get('grade-width', '0.38'))
    layout_cols = {'l': (.28, .36, .36), 'j': (1 - gw, gw), 'b': (1,), 'p': (.35, .65), 'g': (.5, .5)}
    auto = (lists + cell('C', line) + cell('V', line, f'style:vertical-align="{R.get("grade-align", "middle")}"') + cell('N', 'none') + ''.join(cols(k, v) for k, v in layout_cols.items())
            + f'<style:style style:name="T" style:family="table"><style:table-properties style:width="{width}cm" table:align="left" fo:margin-top="0.15cm" fo:margin-bottom="0.3cm" style:may-break-between-rows="true"/></style:style>'
            + '<style:style style:name="R" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style><style:style style:name="K" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>')
    def fill(v): return html.escape(v, quote=False).replace('{page}', '<text:page-number text:select-page="current"/>').replace('\\t', '<text:tab/>')
    def running(key, alt=''):
        v = R.get(key, alt)
        if not v: return '<text:p text:style-name="Run"/>'
        if v.startswith('>'): return f'<text:p text:style-name="RunR">{fill(v[1:])}</text:p>'
        return ''.join(f'<text:p text:style-name="{"RunTop" if i == 0 else "Run"}">{fill(l)}</text:p>' for i, l in enumerate(v.split('⏎')))
    pic = lambda n, w='2.6cm', h='1.19cm': f'<draw:frame draw:name="mark{n}" draw:style-name="Pic" text:anchor-type="as-char" svg:width="{w}" svg:height="{h}"><draw:image draw:mime-type="image/png"><office:binary-data>{MARK}</office:binary-data></draw:image></draw:frame>'
    head_left = R.get('header-left')
    header = (f'<text:p text:style-name="Run">{fill(head_left)}</text:p>' if head_left else '') + f'<text:p text:style-name="Right">{pic(1, "2cm", "0.92cm")}</text:p>'
    m = R.get('margin', '2.5') + 'cm'
    size_ = R.get('page', '21cm 29.7cm').split()
    page = (f'<style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="{size_[0]}" fo:page-height="{size_[1]}" fo:margin-left="{m}" fo:margin-right="{m}" fo:margin-top="1.2cm" fo:margin-bottom="{R.get("margin-bottom", "1.2cm")}"><style:footnote-sep style:width="0.018cm" style:rel-width="30%" style:color="#000000" style:line-style="solid" style:adjustment="left" style:distance-before-sep="0.15cm" style:distance-after-sep="0.1cm"/></style:page-layout-properties>'
            '<style:header-style><style:header-footer-properties fo:min-height="1.2cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>')
    first_header = f'<style:header><text:p text:style-name="Right">{pic(2) if R.get("first-mark") else ""}</text:p></style:header>'
    even = f'<style:footer-left>{running("footer-even")}</style:footer-left>' if R.get('footer-even') else ''
    master = (f'<style:master-page style:name="First" style:page-layout-name="PL" style:next-style-name="Standard">{first_header}<style:footer>{running("footer-first") if R.get("first") == "plain" or R.get("footer-first") else running("footer")}</style:footer></style:master-page>'
              f'<style:master-page style:name="Standard" style:page-layout-name="PL"><style:header>{header}</style:header><style:footer>{running("footer")}</style:footer>{even}</style:master-page>')
    P = lambda s, text: f'<text:p text:style-name="{s}">{text}</text:p>'
    def table(p, rows, c='C', row='R', last=None):
        out = '<table:table table:style-name="T">' + ''.join(f'<table:table-column table:style-name="{p}{i}"/>' for i in range(len(layout_cols[p])))
        for r in rows:
            span = len(layout_cols[p]) if len(r) == 1 and len(layout_cols[p]) > 1 else 1
            out += f'<table:table-row table:style-name="{row}">'
            for i, content in enumerate(r):
                name = last if last and i == len(r) - 1 and span == 1 else c
                out += f'<table:table-cell table:style-name="{name}" office:value-type="string"{f" table:number-columns-spanned={chr(34)}{span}{chr(34)}" if span > 1 else ""}>{content}</table:table-cell>' + '<table:covered-table-cell/>' * (span - 1)
            out += '</table:table-row>'
        return out + '</table:table>'
    def sub(xs, style='Sub'): return f'<text:list text:style-name="{style}">' + ''.join(f'<text:list-item>{P("Cell", t(s))}</text:list-item>' for s in xs) + '</text:list>' if xs else ''
    number = 0
    def emit(blocks):
        nonlocal number
        out, open_list = [], None
        for tag, x in blocks:
            want = 'Num' if tag == '#' else 'Bul' if tag in ITEMS else None
            if open_list and want != open_list: out.append('</text:list>'); open_list = None
            if want:
                start = ''
                if want == 'Num': number += 1
                if not open_list:
                    out.append(f'<text:list text:style-name="{want}">'); open_list = want
                    if want == 'Num': start = f' text:start-value="{number}"'
                inner = '<text:list>' + ''.join(f'<text:list-item>{P("Item", t(s))}</text:list-item>' for s in x[1]) + '</text:list>' if x[1] else ''
                out.append(f'<text:list-item{start}>{P("Item", t(x[0]))}{inner}</text:list-item>')
            elif tag in ('h1', 'h2', 'h3'): out.append(f'<text:h text:outline-level="{tag[1]}" text:style-name="{tag.upper()}">{t(heading(x)[0])}</text:h>')
            elif tag == 'said': out.append(f'<text:h text:outline-level="2" text:style-name="H2">{t(cells(x)[0])}</text:h>')
            elif tag in ('name', 'title', 'date', 'dear', 'meta'): out.append(P({'name': 'Name', 'title': 'Title1', 'date': 'Date', 'dear': 'Dear', 'meta': 'Meta'}[tag], t(x)))
            elif tag == 'to': out.append(P('Line', t(x)))
            elif tag in ('p', 'small'): out.append(P('Body' if tag == 'p' else 'Small', t(x)))
            elif tag == 'gap': out.append(P('Body', ''))
            elif tag == 'break': out.append(P('Break', ''))
            elif tag == 'letterhead': out.append(table('l', [[''.join(P('Contact', t(v)) for v in R.all('office')), ''.join(P('Contact', t(v)) for v in R.all('contact')), P('Right', pic(3, '3.2cm', '1.47cm'))]], 'N'))
            elif tag == 'judge':
                head, rows = x
                body = [[P('CellB', t(head[0])), P('CellB', t(head[1]))]] if head[0] else []
                for kind, r, _ in rows: body.append([P('CellB', t(r[0]))] if kind == 'jhead' else [P('CellIn' if kind == 'row2' else R.get('label-style', 'Cell'), t(r[0])), P(R.get('grade-style', 'Cell'), t(r[1]))])
                out.append(table('j', body, 'C', 'K', 'V'))
            elif tag == 'box': out.append(table('b', [[(P('CellB', t(x[0])) + P('Cell', '') if x[0] else '') + emit(x[1])]]))
            elif tag in ('toc', 'toc!'):
                a, b = cells(x); out.append(P('TocB' if tag == 'toc!' else 'Toc', f'{t(a)}<text:tab/>{b}'))
            elif tag == 'cells': out.append(table('b', ([[P('CellB', t(x[0][0]))]] if x[0][0] else []) + [[P('Cell', t(r[0])) + sub(s)] for _, r, s in x[1]], row='R' if R.get('cell-split') else 'K'))
            elif tag == 'pairs': out.append(table('p', [[P('CellB', t(h)) for h in x[0]]] + [[P('Cell', t(r[0])), P('Cell', t(r[1])) + sub(s)] for _, r, s in x[1]]))
            elif tag in ('grid', 'grid!', 'signs'): out.append(table('g', [[P('Cell', t(v)) for v in r] for _, r, _ in x[1]], 'N' if tag == 'grid!' else 'C', 'K'))
            elif tag == 'boiler': out += [P('Break', '')] + [P('Small', t(fix(v))) for v in boiler(R, x)]
            else: raise SystemExit(f'{R.name}: {tag}?')
        if open_list: out.append('</text:list>')
        return ''.join(o + '\n' for o in out)
    body = P('First', '') + emit(R.blocks)
    symbol = ' style:font-charset="x-symbol"' if int(R.get('bullet', '25A0'), 16) >= 0xE000 else ''
    fonts = f'<style:font-face style:name="Body" svg:font-family="&apos;{font}&apos;"/><style:font-face style:name="Bullet" svg:font-family="&apos;{bfont}&apos;"{symbol}/>'
    ns = ' '.join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in (('office', 'office'), ('style', 'style'), ('text', 'text'), ('table', 'table'), ('draw', 'drawing'), ('fo', 'xsl-fo-compatible'), ('svg', 'svg-compatible'))) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {ns} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">\n<office:font-face-decls>{fonts}</office:font-face-decls>\n<office:styles>\n' + '\n'.join(styles)
            + '\n<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/></office:styles>\n'
            + f'<office:automatic-styles>{page}{auto}</office:automatic-styles>\n<office:master-styles>{master}</office:master-styles>\n<office:body><office:text>\n{body}</office:text></office:body></office:document>\n')


# ---------------------------------------------------------------- blocks for PDFBox

def to_blocks(R):
    """The blocks that PdfBoxLetters.java reads: a plain letter, its first lines in the head."""
    strip = lambda t: re.sub(r'</?[bi]>|\[\[|\]\]', '', t).replace('~~', '\u00ad')
    keys = ('office', 'contact', 'dated', 'to', 'dear', 'title', 'font', 'size', 'bullet', 'margin', 'header-odd', 'header-even', 'footer-odd', 'footer-even', 'rules', 'columns')
    out = [f'@{k}\t{v}' for k in keys for v in R.all(k)]
    for tag, x in R.blocks:
        if tag in ('h1', 'h2', 'h3'): out.append('h\t' + heading(x)[0])
        elif tag in ITEMS: out += [('#' if tag == '#' else '*') + '\t' + x[0]] + ['**\t' + s for s in x[1]]
        elif tag == 'sign': out.append('sign\t' + '\t'.join(cells(x)))
        else: out.append(f'{tag}\t{x}')
    out += [f'fn\t{n}\t{x}' for n, x in R.notes.items()]
    return '\n'.join(map(strip, out)) + '\n'


def main():
    build, gold_dir, names = sys.argv[1], sys.argv[2], sys.argv[3:]
    os.makedirs(build, exist_ok=True); os.makedirs(gold_dir, exist_ok=True)
    for f in sorted(os.listdir(CONTENT)):
        if not f.endswith('.report') or (names and f[:-7] not in names): continue
        R = Report(os.path.join(CONTENT, f))
        kind = R.get('producer')
        if kind == 'libreoffice': ext, text = ('tagged' if R.get('tagged') == 'yes' else 'plain') + '.fodt', to_fodt(R)
        elif kind == 'chromium': ext, text = 'html', to_html(R, False)
        elif kind == 'weasyprint': ext, text = 'paged.html', to_html(R, True)
        else: ext, text = 'blocks', to_blocks(R)
        with open(os.path.join(build, f'{R.name}.{ext}'), 'w', encoding='utf-8', newline='') as o: o.write(text)
        with open(os.path.join(gold_dir, R.name + '.json'), 'w', encoding='utf-8') as o: o.write(json.dumps(gold(R), ensure_ascii=False, indent=1) + '\n')


if __name__ == '__main__': main()
