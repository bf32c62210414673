'use strict';
// Makes a linked web site with search of README.md and the pages that it leads to. See .ci/site.
//   node site.js REPOSITORY OUTPUT

const fs = require('fs');
const path = require('path');
const MarkdownIt = require('markdown-it');

/** Folders are linked as pages that list their files, up to this many. */
const MOST_FILES = 500;

/** The Markdown files that become pages: what people read, not what programs read. */
function pages(root) {
  const found = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'corpus/README.md', 'models/README.md',
    'models/polarity.md', 'models/themes.md', 'output/README.md', 'src/bench/README.md'];
  const docs = path.join(root, 'src/docs');
  for (const file of fs.existsSync(docs) ? fs.readdirSync(docs, {recursive: true}).sort() : []) {
    if (file.endsWith('.md')) found.push('src/docs/' + file.split(path.sep).join('/'));
  }
  return found.filter(file => fs.existsSync(path.join(root, file)));
}

/** Where a page lies in the site. */
function address(file) {
  return file.replace(/^src\/docs\//, '').replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html');
}

/** The anchor that GitHub makes of a heading; the same words again get a number. */
function slug(words, taken) {
  const plain = words.toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, '').replace(/ /g, '-');
  let name = plain;
  for (let n = 1; taken.has(name); n++) name = `${plain}-${n}`;
  taken.add(name);
  return name;
}

const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

class Site {
  constructor(root, output) {
    this.root = root;
    this.output = output;
    this.errors = [];
    this.copied = new Set();
    this.reached = new Set();
    this.markdown = new MarkdownIt({html: true});
    this.pages = new Map(pages(root).map(file => [file, this.parse(file)]));
  }

  /** Parses a page, names its headings and cuts its text into sections for the search. */
  parse(file) {
    const tokens = this.markdown.parse(fs.readFileSync(path.join(this.root, file), 'utf8'), {});
    const taken = new Set();
    const page = {file, address: address(file), tokens, anchors: taken, headings: [], sections: [], title: file};
    let section = null;
    tokens.forEach((token, i) => {
      if (token.type === 'heading_open') {
        const words = textOf(tokens[i + 1]);
        const anchor = slug(words, taken);
        token.attrSet('id', anchor);
        const level = Number(token.tag.slice(1));
        if (level === 1 && page.headings.length === 0) page.title = words;
        page.headings.push({level, words, anchor});
        section = {heading: words, anchor, text: []};
        page.sections.push(section);
      } else if (section && (token.type === 'inline' && tokens[i - 1].type !== 'heading_open'
          || token.type === 'fence' || token.type === 'code_block')) {
        section.text.push(token.type === 'inline' ? textOf(token) : token.content);
      }
    });
    return page;
  }

  build() {
    fs.rmSync(this.output, {recursive: true, force: true});
    this.groups = this.menu();
    for (const page of this.pages.values()) {
      for (const token of page.tokens) {
        for (const part of token.children || []) this.link(page, part);
      }
      this.write(page.address, this.html(page));
    }
    const listed = new Set(this.groups.flatMap(group => group.files));
    for (const file of this.pages.keys()) {
      if (!this.reached.has(file) && file !== 'README.md' && !listed.has(file)) this.errors.push(`${file}: no page leads here`);
    }
    const sections = [...this.pages.values()].flatMap(page => page.sections.map(section => (
      {page: page.title, heading: section.heading, at: `${page.address}#${section.anchor}`, text: section.text.join(' · ')})));
    this.write('assets/sections.js', 'window.sections = ' + JSON.stringify(sections) + ';\n');
    for (const name of ['site.css', 'search.js']) {
      this.write('assets/' + name, fs.readFileSync(path.join(__dirname, name)));
    }
    const library = path.join(path.dirname(require.resolve('minisearch')), '../umd/index.js');
    this.write('assets/minisearch.js', fs.readFileSync(library));
    return this.errors;
  }

  /** The menu is the README's list of pages: its headings are groups, its links are entries. */
  menu() {
    const readme = this.pages.get('README.md');
    const groups = [];
    let level = 0;
    readme.tokens.forEach((token, i) => {
      if (token.type === 'heading_open') {
        const here = Number(token.tag.slice(1));
        const words = textOf(readme.tokens[i + 1]);
        if (words === 'Documentation') {
          level = here;
        } else if (level && here <= level) {
          level = 0;
        } else if (level) {
          groups.push({words, files: []});
        }
      } else if (level && token.type === 'inline' && groups.length > 0) {
        for (const part of token.children) {
          const target = part.type === 'link_open' && part.attrGet('href').split('#')[0];
          const files = groups[groups.length - 1].files;
          if (target && this.pages.has(target) && !files.includes(target)) files.push(target);
        }
      }
    });
    return groups;
  }

  /** Turns a link or picture into one that works in the site, or notes that it leads nowhere. */
  link(page, token) {
    const key = token.type === 'link_open' ? 'href' : token.type === 'image' ? 'src' : null;
    const target = key && token.attrGet(key);
    if (!target || /^[a-z]+:/i.test(target)) return; // Elsewhere: the check must not need a network.
    const [name, anchor] = decodeURI(target).split('#');
    const file = name === '' ? page.file : path.posix.normalize(path.posix.join(path.posix.dirname(page.file), name));
    const full = path.join(this.root, file);
    if (file.startsWith('..') || !fs.existsSync(full)) {
      this.errors.push(`${page.file}: ${target} leads to no file`);
      return;
    }
    const other = this.pages.get(file);
    if (anchor !== undefined && !(other && other.anchors.has(anchor))) {
      this.errors.push(`${page.file}: ${target} leads to no heading`);
      return;
    }
    if (other && other !== page) this.reached.add(file);
    const to = other ? other.address : this.copy(file);
    token.attrSet(key, relative(page.address, to) + (anchor === undefined ? '' : '#' + anchor));
  }

  /** Puts a file that is no page into the site, or a folder with a page that lists it. */
  copy(file) {
    const folder = fs.statSync(path.join(this.root, file)).isDirectory();
    const to = 'files/' + file.replace(/\/$/, '') + (folder ? '/index.html' : '');
    if (this.copied.has(to)) return to;
    this.copied.add(to);
    if (!folder) {
      this.write(to, fs.readFileSync(path.join(this.root, file)));
      return to;
    }
    const names = fs.readdirSync(path.join(this.root, file)).sort().slice(0, MOST_FILES);
    const rows = names.map(name => {
      const child = path.posix.join(file, name);
      const at = this.pages.has(child) ? this.pages.get(child).address : this.copy(child);
      return `<li><a href="${relative(to, at)}">${escape(name)}</a></li>`;
    });
    this.write(to, this.frame(to, file, `<h1>${escape(file)}</h1><ul>${rows.join('')}</ul>`, ''));
    return to;
  }

  html(page) {
    const body = this.markdown.renderer.render(page.tokens, this.markdown.options, {})
      .replace(/<table>/g, '<div class="wide"><table>').replace(/<\/table>/g, '</table></div>')
      .replace(/<(h[2-4]) id="([^"]*)">(.*?)<\/\1>/g, '<$1 id="$2">$3<a class="anchor" href="#$2" aria-label="Link to this heading">#</a></$1>');
    const inside = page.headings.filter(heading => heading.level === 2 || heading.level === 3);
    const contents = inside.length < 2 ? '' : '<nav class="contents" aria-label="On this page"><p>On this page</p><ul>'
      + inside.map(h => `<li class="level${h.level}"><a href="#${h.anchor}">${escape(h.words)}</a></li>`).join('') + '</ul></nav>';
    return this.frame(page.address, page.title, body, contents);
  }

  frame(at, title, body, contents) {
    const to = name => relative(at, name);
    const entry = file => {
      const page = this.pages.get(file);
      return `<li><a href="${to(page.address)}"${page.address === at ? ' aria-current="page"' : ''}>${escape(page.title)}</a></li>`;
    };
    const groups = this.groups.map(group => `<p>${escape(group.words)}</p><ul>${group.files.map(entry).join('')}</ul>`).join('');
    return `<!DOCTYPE html>
<html lang="en-GB" data-root="${to('index.html').replace(/index\.html$/, '')}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}${title === 'Letterminer' ? '' : ' – Letterminer'}</title>
<link rel="stylesheet" href="${to('assets/site.css')}">
<a class="skip" href="#main">Skip to the text</a>
<header>
<a class="home" href="${to('index.html')}">Letterminer</a>
<form role="search"><input id="search" type="search" placeholder="Search (press /)" aria-label="Search the documentation"
 autocomplete="off" aria-controls="results"><ol id="results" hidden></ol></form>
</header>
<div class="columns">
<nav class="menu" aria-label="Pages"><details><summary>Pages</summary>${groups}</details></nav>
<main id="main">
${body}</main>
${contents}
</div>
<script src="${to('assets/minisearch.js')}"></script>
<script src="${to('assets/sections.js')}"></script>
<script src="${to('assets/search.js')}"></script>
</html>
`;
  }

  write(name, content) {
    const file = path.join(this.output, name);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, content);
  }
}

/** The words of a line of Markdown, without its marks. */
function textOf(inline) {
  return (inline.children || []).map(part => (
    part.type === 'text' || part.type === 'code_inline' ? part.content
      : part.type === 'softbreak' || part.type === 'hardbreak' ? ' ' : part.type === 'image' ? part.content : '')).join('');
}

function relative(from, to) {
  return path.posix.relative(path.posix.dirname(from), to);
}

function build(root, output) {
  const site = new Site(root, output);
  return {errors: site.build(), pages: site.pages.size};
}

module.exports = {build, slug};

if (require.main === module) {
  const [root, output] = process.argv.slice(2);
  const {errors, pages: count} = build(root, output);
  errors.forEach(error => console.error(error));
  console.log(`${count} pages in ${output}, ${errors.length === 0 ? 'no dead links' : 'dead links: ' + errors.length}`);
  process.exit(errors.length === 0 ? 0 : 1);
}
