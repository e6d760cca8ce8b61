/** Drafts invented by chance, whose clauses' identities are known (虚构的草案). */
import { oneOf } from '#test/law/decision/seeded.ts';
import { BODIES, hanNumber, heading, type Random, sentence } from './invented-words.ts';

/** A clause with its true identity. `{@id}` in its text is a reference to another clause's number. */
export interface TrueClause {
  id: string;
  /** Clauses of the version before whose text went into it, besides itself. */
  origins: string[];
  kind: 'PREAMBLE' | 'CHAPTER' | 'ARTICLE' | 'ITEM' | 'ANNEX';
  text: string;
}

/** A version: its clauses, and how it prints its numbers. */
export interface TrueDraft {
  clauses: TrueClause[];
  arabic: boolean;
}

/** A clause as the aligner gets it. */
export interface PrintedClause {
  anchorId: string;
  kind: string;
  no: string;
  text: string;
}

let made = 0;
export const newClause = (kind: TrueClause['kind'], text: string): TrueClause => ({
  id: `c${(made += 1)}`,
  origins: [],
  kind,
  text,
});

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** The text of one article: sentences, paragraphs, items. */
export function articleText(random: Random): string {
  const lead = times(1 + Math.floor(random() * 3), () => sentence(random));
  const chance = random();
  if (chance < 0.15) {
    const items = times(
      2 + Math.floor(random() * 4),
      (index) => `（${hanNumber(index + 1)}）${sentence(random)}`,
    );
    return `${lead[0]!.replace(/。$/, '：')}\n${items.join('\n').replaceAll('。\n', '；\n')}`;
  }
  return lead.join(chance < 0.4 ? '\n' : '');
}

/** Articles that say the same of several bodies. */
function family(random: Random): TrueClause[] {
  const pattern = sentence(random);
  const first = Math.floor(random() * BODIES.length);
  return times(2 + Math.floor(random() * 3), (index) =>
    newClause('ARTICLE', `涉及${BODIES[(first + index) % BODIES.length]}的，${pattern}`),
  );
}

function articles(random: Random, count: number, kind: 'ARTICLE' | 'ITEM'): TrueClause[] {
  const made = times(count, () => newClause(kind, articleText(random)));
  if (kind === 'ARTICLE' && random() < 0.3) made.splice(Math.floor(random() * count), 0, ...family(random));
  return made;
}

const ENDS = ['本办法自2026年9月1日起施行。', '本办法由县司法行政部门负责解释。', '本办法有效期五年。'];

/** A draft of 10 to 60 articles, one in six a plan in items. */
export function inventDraft(random: Random): TrueDraft {
  const count = 10 + Math.floor(random() * 50);
  const annexes = times(Math.floor(random() * 3), () =>
    newClause('ANNEX', times(4, () => `| ${heading(random)} | ${sentence(random)} |`).join('\n')),
  );
  const preamble =
    random() < 0.5 ? [newClause('PREAMBLE', `岚溪县${heading(random)}办法（征求意见稿）`)] : [];
  if (random() < 1 / 6)
    return { clauses: [...preamble, ...articles(random, count, 'ITEM'), ...annexes], arabic: false };
  const chapters = 3 + Math.floor(random() * 4);
  const middle = times(chapters, () => [
    newClause('CHAPTER', heading(random)),
    ...articles(random, Math.max(2, Math.round((count - 6) / chapters)), 'ARTICLE'),
  ]).flat();
  const first = `为了规范${heading(random)}，根据有关法律、法规，结合本县实际，制定本办法。`;
  const clauses = [
    ...preamble,
    newClause('CHAPTER', '总则'),
    newClause('ARTICLE', first),
    ...articles(random, 2, 'ARTICLE'),
    ...middle,
    newClause('CHAPTER', '附则'),
    ...ENDS.map((text) => newClause('ARTICLE', text)),
    ...annexes,
  ];
  return { clauses: clauses.map((one) => referring(random, one, clauses)), arabic: false };
}

/** One article in ten names another one. */
function referring(random: Random, clause: TrueClause, all: readonly TrueClause[]): TrueClause {
  const other = oneOf(random, all);
  if (clause.kind !== 'ARTICLE' || other.kind !== 'ARTICLE' || random() > 0.1) return clause;
  return { ...clause, text: `${clause.text}违反{@${other.id}}规定的，依法处理。` };
}

/** The draft with its numbers, as somebody uploads it. */
export function printed({ clauses, arabic }: TrueDraft): PrintedClause[] {
  const counts = new Map<string, number>();
  const numbers = new Map<string, string>();
  for (const { id, kind } of clauses) {
    const value = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, value);
    const number = arabic ? String(value) : hanNumber(value);
    const words = {
      PREAMBLE: '前言',
      CHAPTER: `第${number}章`,
      ARTICLE: `第${number}条`,
      ITEM: number,
      ANNEX: `附件${value}`,
    };
    numbers.set(id, words[kind]);
  }
  const named = (text: string) =>
    text.replace(/\{@(\w+)\}/g, (_, id: string) => numbers.get(id) ?? '有关条款');
  return clauses.map(({ id, kind, text }) => ({
    anchorId: id,
    kind,
    no: numbers.get(id)!,
    text: named(text),
  }));
}
