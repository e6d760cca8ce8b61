/** The figures of a public page, each with what it counts: tiles, facts, tables, and numbers in a sentence. */

/** One number or text with a number in it, as a page says it. */
export interface Figure {
  /** Name of the counted things, in whatever order its words stand. */
  label: string;
  value: string;
}

const NUMBER = /\d/;
const UNITS = '条|份|人次|名|件|人|项|个|次';
const HAN = String.raw`\p{Script=Han}`;

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z#\d]+;/g, ' ')
    .replace(/\s+/g, '')
    .trim();

/** 名在任代表 and 名代表在任 count the same: a label is the characters it is made of. */
export const sameWords = (label: string) =>
  Array.from(label.replace(/[^\p{L}\p{N}]/gu, ''))
    .toSorted()
    .join('');

const tilesOf = (html: string): Figure[] =>
  [...html.matchAll(/<p class="total"><b class="num">(.*?)<\/b><span>(.*?)<\/span>/g)].map(
    ([, value = '', label = '']) => ({ label: textOf(label), value: textOf(value) }),
  );

const factsOf = (html: string): Figure[] =>
  [...html.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs)].map(([, label = '', value = '']) => ({
    label: textOf(label),
    value: textOf(value),
  }));

const cellsOf = (row: string) =>
  [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell));

/** Each number of a table, by caption, row and column. */
function tableFigures(html: string): Figure[] {
  return [...html.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].flatMap(([, table = '']) => {
    const caption = textOf(/<caption[^>]*>(.*?)<\/caption>/s.exec(table)?.[1] ?? '');
    const [heads = [], ...rows] = [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      cellsOf(row),
    );
    return rows.flatMap(([name = '', ...cells]) =>
      cells.flatMap((value, index) =>
        /^\d+$/.test(value) ? [{ label: `${caption}${name}${heads[index + 1] ?? ''}`, value }] : [],
      ),
    );
  });
}

/** 收到126条意见: the words before and after the number, as far as the sentence's parts go; 第38次 counts nothing. */
function sentenceFigures(html: string): Figure[] {
  const text = html.replace(/<\/(?:p|li|td|th|dt|dd|h\d|div|section)>/g, '。').replace(/<[^>]*>/g, '');
  const said = new RegExp(
    String.raw`(?<=[^\p{L}\p{N}]|^)(${HAN}{2,})(?<!第)(\d+)(${UNITS})(${HAN}*)(?=[^\p{L}\p{N}]|$)`,
    'gu',
  );
  return [...text.matchAll(said)].map(([, before = '', value = '', unit = '', after = '']) => ({
    label: `${before}${unit}${after}`,
    value: `${value}${unit}`,
  }));
}

/** Figures that a page states once; a label stated with several numbers is about several things and gives none. */
export function figuresOf(page: string): Figure[] {
  const html = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
  const all = [...tilesOf(html), ...factsOf(html), ...tableFigures(html), ...sentenceFigures(html)].filter(
    ({ value }) => NUMBER.test(value),
  );
  const values = new Map<string, Set<string>>();
  for (const { label, value } of all)
    values.set(sameWords(label), (values.get(sameWords(label)) ?? new Set()).add(value));
  return all.filter(({ label }) => values.get(sameWords(label))?.size === 1);
}

/**
 * Subject of a page (同一件事): a clause or a version of a draft, a matter with its rounds, a meeting with its playback,
 * one draw, else the county.
 */
export function subjectOf(path: string): string {
  if (/\/(?:tiao|caoan)\/[^/]+$/.test(path)) return path;
  const [, kind = '', no = ''] = path.split('/');
  if (/^(?:juece|zhengji|fankui)$/.test(kind) && no) return `决策${no}`;
  return no && kind !== 'daibiao' ? `/${kind}/${no}` : '全县';
}

/** Figures of one thing that stand on two pages: how many there are, and which differ. */
export function compareFigures(pages: ReadonlyMap<string, string>) {
  const told = new Map<string, { subject: string; label: string; on: Map<string, string> }>();
  for (const [path, html] of pages)
    for (const { label, value } of figuresOf(html)) {
      const subject = subjectOf(path);
      const key = `${subject} ${sameWords(label)}`;
      const one = told.get(key) ?? { subject, label, on: new Map<string, string>() };
      one.on.set(path, value);
      told.set(key, one);
    }
  const shared = [...told.values()].filter(({ on }) => on.size > 1);
  const differing = shared
    .filter(({ on }) => new Set(on.values()).size > 1)
    .map(({ subject, label, on }) => ({
      subject,
      label,
      said: [...on].map(([path, value]) => `${path} ${value}`),
    }));
  return { shared, differing };
}
