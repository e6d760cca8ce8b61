import { type Mutant, mutant } from './mutant.ts';

const read = (file: string, change: readonly [string, string], wrong: string, test: string): Mutant =>
  mutant(`server/**/${file}.ts`, change, [`**/${test}`], wrong);

/** Faults in reading and writing a draft: a clause would be lost, doubled or misnumbered without a word. */
export const DRAFT: readonly Mutant[] = [
  read(
    'clause-start',
    ['|| SPOKEN.test(text))) return null;\n    last', ')) return null;\n    last'],
    'a sentence that speaks of the next article begins it',
    'law/draft/read-draft',
  ),
  read(
    'clause-start',
    ['articles[0]?.value === 1 || articles.length >=', 'articles.length > 0 || articles.length >='],
    'an article quoted in a plan takes all its clauses',
    'law/draft/read-draft',
  ),
  read(
    'clause-start',
    ['inMain || !articles ? 0 : firstArticle(lines)', '0'],
    'the list of annexes of a notice swallows the draft',
    'law/draft/read-draft',
  ),
  read(
    'contents-skip',
    ['const end = Math.min(again, from + run)', 'const end = from + run'],
    'headings that come once are left out as a table of contents',
    'law/draft/read-draft',
  ),
  read(
    'draft-tree',
    ["(apart.test(first) ? '\\n' : '　')", "'　'"],
    'the canonical text of an annex reads back as another',
    'law/draft/read-warnings',
  ),
  read(
    'read-warnings',
    ['value === last + (under ? 0 : 1)', 'value >= last'],
    'a missing article goes unsaid',
    'law/draft/read-warnings',
  ),
  read(
    'list-counter',
    ['(restart === undefined || at < restart)', 'true'],
    'articles begin again in every chapter',
    'engines/draft/import/numbering',
  ),
  read(
    'list-counter',
    ['list.starts.get(at) ?? list.levels', 'list.levels'],
    'a list that starts at nine starts at one',
    'engines/draft/import/numbering',
  ),
  read(
    'paragraph-styles',
    [
      'let at = id ?? this.#usual;\n    while (at !== undefined &&',
      'let at = id ?? this.#usual;\n    while (at === id && at !== undefined &&',
    ],
    'a style does not inherit the list of the one it is based on',
    'engines/draft/import/numbering',
  ),
  read(
    'block-reader',
    ["if (childOf(own, 'w:rPr/w:del') || childOf(own, 'w:rPr/w:moveFrom')) {", 'if (text === null) {'],
    'an article struck out in the revision still takes a number',
    'engines/draft/import/revisions',
  ),
  read(
    'inline-text',
    ["new Set(['w:del', 'w:moveFrom'])", "new Set(['w:moveFrom'])"],
    'deleted text counts as none left out',
    'engines/draft/import/revisions',
  ),
  read(
    'inline-text',
    ['hidden || this.#hides(node)', 'hidden'],
    'hidden words are published',
    'engines/draft/import/revisions',
  ),
  read(
    'table-rows',
    ["(valueAt(cell, path) ?? 'continue') === 'continue'", "valueAt(cell, path) === 'continue'"],
    'what a merged cell covers stands there again',
    'engines/draft/import/documents',
  ),
  read(
    'unfold-parts',
    ['if (size > most) throw', 'if (size > most * 1000) throw'],
    'a bomb is unfolded to its end',
    'engines/draft/import/hostile',
  ),
  read(
    'unfold-parts',
    ['if (crc32(bytes) !== entry.crc32) throw', 'if (bytes.length === 0) throw'],
    'a damaged file is read as other words',
    'engines/draft/import/hostile',
  ),
  read(
    'unfold-parts',
    ['if (namesEntities(text)) throw', 'if (text === null) throw'],
    'a file may name entities of its own',
    'engines/draft/import/hostile',
  ),
  read(
    'write-draft-docx',
    ['const alone = run.length === 1 && run[0]?.length === 1 ? run[0] : null;', 'const alone = null;'],
    'a table of one cell does not come back from the file',
    'engines/draft/import/write-draft',
  ),
];
