"""A letter or report that is written once and becomes both an HTML page and its gold record."""
import html, json, os, re

FONTS = {'serif': "'Liberation Serif'", 'sans': "'Liberation Sans'", 'carlito': 'Carlito', 'dejavu': "'DejaVu Sans'"}


def plain(text): return re.sub(r'\s+', ' ', re.sub(r'</?[bi]>', '', text).replace('⏎', ' ')).strip()


def curly(text):
    return re.sub(r"(^|[\s(\[>])'", '\\1‘', text).replace("'", '’')


class Page:
    """Collects blocks of a page and what the gold says of them. Of a text, <b>, <i> and ⏎ (line break) are markup."""

    def __init__(self, name, family, lang, producer, **gold):
        self.name, self.lang, self.producer, self.body, self.css = name, lang, producer, [], []
        self.font, self.size, self.bullet, self.running = 'sans', '10.5pt', '•', ''
        self.gold = {'file': name + '.pdf', 'family': family, 'title': None, 'authority': None, 'date': None, 'inspection_start': None,
                     'inspection_end': None, 'addressees': [], 'inspectors': [], 'signatory': None, 'judgements': [], 'points': []}
        self.gold.update(gold)
        self.section = None

    def t(self, text):
        return re.sub(r'&lt;(/?[bi])&gt;', r'<\1>', html.escape(curly(text), quote=False)).replace('⏎', '<br>')

    def p(self, text, css=''): self.body.append(f'<p{f" style={chr(34)}{css}{chr(34)}" if css else ""}>{self.t(text)}</p>')
    def lines(self, *texts, css=''): self.p('⏎'.join(t for t in texts if t), css)
    def gap(self, height='14pt'): self.body.append(f'<p style="margin:0;font-size:{height}">&nbsp;</p>')
    def rule(self): self.body.append('<hr>')
    def breaks(self): self.body.append('<p style="page-break-before:always;margin:0;font-size:2pt">&nbsp;</p>')

    def h(self, text, level=2, css=''):
        self.section = plain(text).rstrip(':')
        self.body.append(f'<h{level}{f" style={chr(34)}{css}{chr(34)}" if css else ""}>{self.t(text)}</h{level}>')

    def title(self, text, css='font-weight:bold', tag='p'):
        self.gold['title'] = plain(curly(text)); self.body.append(f'<{tag} style="{css}">{self.t(text)}</{tag}>')

    def point(self, polarity, text, by='heading', area=None, section=None):
        self.gold['points'].append({'section': plain(curly(section or self.section)), 'polarity': polarity, 'by': by, 'area': area, 'text': plain(curly(text))})

    def judged(self, label, grade): self.gold['judgements'].append({'label': plain(curly(label)), 'grade': plain(curly(grade))})

    def items(self, polarity, texts, ordered='', by='heading', area=None, start=1):
        """A list of points, or of none if polarity is None. An item (text, [sub-items]) has sub-items;
        if its text is one unfinished clause with a colon, the sub-items are the points."""
        if ordered and ordered != '1':                    # markers of a family's own are set as text with a hanging indent
            indent = '34pt' if len(ordered) < 4 else '88pt'
            for n, text in enumerate(texts, start):
                text, subs = text if isinstance(text, tuple) else (text, [])
                inner = ''.join(f'<p style="margin:2pt 0 2pt 28pt;text-indent:-16pt">({chr(97 + k)})&nbsp; {self.t(s)}</p>' for k, s in enumerate(subs))
                self.body.append(f'<p style="margin:0 0 5pt {indent};text-indent:-{indent}"><span style="display:inline-block;width:{indent};text-indent:0">{self.t(ordered.replace("#", str(n)))}&nbsp; </span>{self.t(text)}</p>{inner}')
                if polarity: self.whole(polarity, text, subs, by, area)
            return
        tag = 'ol' if ordered else 'ul'
        out = [f'<{tag}{f" start={chr(34)}{start}{chr(34)}" if ordered and start != 1 else ""}>']
        for text in texts:
            text, subs = text if isinstance(text, tuple) else (text, [])
            inner = '<ol class="sub">' + ''.join(f'<li>{self.t(s)}</li>' for s in subs) + '</ol>' if subs else ''
            out.append(f'<li>{self.t(text)}{inner}</li>')
            if polarity: self.whole(polarity, text, subs, by, area)
        self.body.append('\n'.join(out) + f'</{tag}>')

    def whole(self, polarity, text, subs, by, area):
        bare = subs and text.endswith(':') and not re.search(r'[.!?] ', text)
        for point in subs if bare else [' '.join([text] + subs)]: self.point(polarity, point, by, area)

    def prose(self, polarity, texts, area=None):
        for text in texts:
            self.p(text)
            if polarity: self.point(polarity, text, area=area)

    def table(self, rows, head=None, ruled=True, widths=None):
        cell = lambda tag, v, i: f'<{tag}{f" width={chr(34)}{widths[i]}%{chr(34)}" if widths else ""}>{self.t(v)}</{tag}>'
        border = ' border="1" cellspacing="0"' if ruled else ''
        self.body.append(f'<table{border} width="100%" cellpadding="{4 if ruled else 8}" class="{"ruled" if ruled else "plain"}">' + (f'<tr>{"".join(cell("th", v, i) for i, v in enumerate(head))}</tr>' if head else '')
                         + ''.join('<tr>' + ''.join(cell('td', v, i) for i, v in enumerate(r)) + '</tr>' for r in rows) + '</table>')

    def html(self):
        font = FONTS[self.font]
        run = f'@bottom-left {{ content: "{curly(self.running)}"; font: 8pt {font}; }} @bottom-right {{ content: counter(page); font: 8pt {font}; }}' if self.running and self.producer != 'libreoffice' else ''
        points = lambda text: re.sub(r'font-size: ?(\d+)%', lambda m: f'font-size:{float(m.group(1)) * float(self.size[:-2]) / 100:.1f}pt', text)  # LibreOffice reads no percentages
        css = f"""@page {{ size: {'8.5in 11in' if self.lang == 'en-US' else 'A4'}; margin: 24mm 23mm 22mm; {run} }}
body {{ margin: 0; font: {self.size}/1.3 {font}; font-family: {font}; font-size: {self.size}; }}
p {{ margin: 0 0 8pt; }} h1 {{ font-size: 140%; margin: 14pt 0 7pt; }} h2 {{ font-size: 118%; margin: 13pt 0 6pt; }} h3, h4 {{ font-size: 104%; margin: 10pt 0 5pt; }} h4 {{ font-size: 100%; font-style: italic; }}
h1, h2, h3, h4 {{ break-after: avoid; font-family: {font}; }} td, th {{ text-align: left; vertical-align: top; }} th {{ font-weight: bold; }} td, th, li {{ font-family: {font}; font-size: {self.size}; }}
table {{ border-collapse: collapse; margin: 6pt 0 12pt; }} .plain td {{ padding: 6pt 16pt 6pt 0; }} .ruled td, .ruled th {{ border: 0.6pt solid #000; padding: 4pt 6pt; }} tr {{ break-inside: avoid; }}
ul, ol {{ margin: 0 0 8pt; padding-left: 22pt; }} li {{ margin-bottom: 5pt; }} ol.sub {{ list-style-type: lower-alpha; margin-top: 3pt; }}
""" + (f'ul {{ list-style-type: "{self.bullet}\\00a0\\00a0"; }}\n' if self.bullet != '•' and self.producer != 'libreoffice' else '') + '\n'.join(self.css)
        return f'<!DOCTYPE html>\n<html lang="{self.lang}"><head><meta charset="utf-8"><title>{html.escape(self.gold["title"] or "")}</title>\n<style>\n{points(css)}\n</style></head><body>\n' + points('\n'.join(self.body)) + '\n</body></html>\n'

    def write(self, build, gold):
        os.makedirs(build, exist_ok=True); os.makedirs(gold, exist_ok=True)
        with open(os.path.join(build, f'{self.name}.{self.producer}.html'), 'w', encoding='utf-8') as o: o.write(self.html())
        with open(os.path.join(gold, self.name + '.json'), 'w', encoding='utf-8') as o: o.write(json.dumps(self.gold, ensure_ascii=False, indent=1) + '\n')
