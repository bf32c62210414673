'use strict';
// Tests of the site's generator. Run by .ci/site --test.

const test = require('node:test');
const assert = require('node:assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const vm = require('vm');
const MiniSearch = require('minisearch');
const {build, slug} = require('./site.js');

const README = '# Wexmoor\n\n## Documentation\n\n### Using it\n\n- [Running](src/docs/running.md)\n\n## Licence\n';

/** Builds a site of these files and gives its folder and what is wrong with it. */
function made(files) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
    fs.writeFileSync(path.join(root, name), text);
  }
  const output = path.join(root, 'out');
  const {errors} = build(root, output);
  return {errors, read: name => fs.readFileSync(path.join(output, name), 'utf8'), output};
}

test('links between pages, to headings and to files work in the site', () => {
  const site = made({
    'README.md': README + '\nSee [limits](src/docs/running.md#the-limits) and [a file](src/letter.txt).',
    'src/docs/running.md': '# Running\n\n## The limits\n\n[back](../../README.md), [here](#the-limits)',
    'src/letter.txt': 'Dear Ms Barr',
  });
  assert.deepStrictEqual(site.errors, []);
  assert.match(site.read('index.html'), /href="running\.html#the-limits"/);
  assert.match(site.read('index.html'), /href="files\/src\/letter\.txt"/);
  assert.match(site.read('running.html'), /href="index\.html"/);
  assert.strictEqual(site.read('files/src/letter.txt'), 'Dear Ms Barr');
});

for (const [what, link] of [['file', 'gone.md'], ['heading', 'src/docs/running.md#gone'], ['folder above', '../secret.txt']]) {
  test(`a link to a ${what} that does not exist is an error`, () => {
    const site = made({'README.md': `${README}\n[x](${link})`, 'src/docs/running.md': '# Running\n'});
    assert.strictEqual(site.errors.length, 1);
    assert.match(site.errors[0], /^README\.md: /);
  });
}

test('a picture that does not exist is an error', () => {
  const site = made({'README.md': README, 'src/docs/running.md': '# Running\n\n![a page](page.png)\n'});
  assert.deepStrictEqual(site.errors, ['src/docs/running.md: page.png leads to no file']);
});

test('a page that no other leads to is an error', () => {
  const site = made({'README.md': README, 'src/docs/running.md': '# Running\n', 'src/docs/lost.md': '# Lost\n'});
  assert.deepStrictEqual(site.errors, ['src/docs/lost.md: no page leads here']);
});

test('links in code are not links', () => {
  const site = made({'README.md': README + '\n`[x](gone.md)`\n\n    [y](gone.md)\n', 'src/docs/running.md': '# Running\n'});
  assert.deepStrictEqual(site.errors, []);
});

test('a linked folder becomes a list of its files', () => {
  const site = made({'README.md': README + '\n[profiles](profiles)', 'src/docs/running.md': '# Running\n', 'profiles/a&b.yaml': 'id: a'});
  assert.match(site.read('files/profiles/index.html'), /<a href="a&b\.yaml">a&amp;b\.yaml<\/a>/);
});

test('the menu has the groups of the README, and marks the page that is open', () => {
  const site = made({'README.md': README, 'src/docs/running.md': '# Running an archive\n'});
  assert.match(site.read('running.html'), /<p>Using it<\/p><ul><li><a href="running\.html" aria-current="page">Running an archive</);
});

test('headings with the same words have anchors of their own', () => {
  const taken = new Set();
  assert.deepStrictEqual(['Fields', 'Fields', '`show` – a page'].map(h => slug(h, taken)), ['fields', 'fields-1', 'show--a-page']);
});

test('sections are found by their words', () => {
  const site = made({'README.md': README, 'src/docs/running.md': '# Running\n\n## Scans\n\nTesseract reads `scanned` pages.\n'});
  const window = {};
  vm.runInNewContext(site.read('assets/sections.js'), {window});
  const index = new MiniSearch({fields: ['heading', 'text']});
  index.addAll(window.sections.map((section, id) => ({id, ...section})));
  assert.deepStrictEqual(index.search('tesseract scanned').map(r => window.sections[r.id].at), ['running.html#scans']);
});

test('nothing in a page is loaded from elsewhere', () => {
  const site = made({'README.md': README, 'src/docs/running.md': '# Running\n'});
  for (const name of ['index.html', 'running.html', 'assets/site.css']) {
    assert.doesNotMatch(site.read(name), /(src|href)="(https?:)?\/\/|url\(/);
  }
});
