/** 修改对照的段落: whoever accepts every change reads the later version, whoever rejects them misses nothing of the earlier one. */
import { describe, expect, it } from 'vitest';
import { changesBetween, type VersionClause } from '#server/law/draft/clause-changes.ts';
import { canonicalText } from '#server/law/draft/draft-tree.ts';
import { type TrackedParagraph, trackedParagraphs } from '#server/law/draft/tracked-paragraphs.ts';
import { seedsFrom } from '#test/kernel/walks.ts';
import { seeded } from '#test/law/decision/seeded.ts';
import { inventDraft, printed, type TrueDraft } from './invented-draft.ts';
import { edited } from './invented-edits.ts';

const article = (anchorId: string, no: string, text: string): VersionClause => ({
  anchorId,
  originIds: [],
  kind: 'ARTICLE',
  no,
  text,
});
const said = (before: VersionClause[], after: VersionClause[]) =>
  trackedParagraphs(changesBetween(before, after)).map(({ spans }) =>
    spans.map(({ kind, text }) => ({ SAME: text, GONE: `[-${text}-]`, NEW: `[+${text}+]` })[kind]).join(''),
  );

const accepted = (paragraphs: readonly TrackedParagraph[]) =>
  paragraphs
    .map(({ spans }) => spans.filter(({ kind }) => kind !== 'GONE').map(({ text }) => text))
    .filter((texts) => texts.length > 0)
    .map((texts) => texts.join(''))
    .join('\n');

const versionOf = (draft: TrueDraft): VersionClause[] =>
  printed(draft).map((clause, index) => ({ ...clause, originIds: draft.clauses[index]?.origins ?? [] }));

describe('全文修改对照', () => {
  const FEE = article('a', '第一条', '补贴每户每年600元。');
  const END = article('b', '第二条', '本办法自印发之日起施行。');

  it.each([
    ['没有改动', [FEE, END], ['第一条　补贴每户每年600元。', '第二条　本办法自印发之日起施行。']],
    [
      '改了数额',
      [{ ...FEE, text: '补贴每户每年800元。' }, END],
      ['第一条　补贴每户每年[-600元-][+800元+]。', '第二条　本办法自印发之日起施行。'],
    ],
    [
      '删去一条',
      [{ ...END, no: '第一条' }],
      ['[-第一条　补贴每户每年600元。-]', '[-第二条-][+第一条+]　本办法自印发之日起施行。'],
    ],
    [
      '新增一条，写作两款',
      [FEE, article('c', '第二条', '甲款。\n乙款。'), { ...END, no: '第三条' }],
      [
        '第一条　补贴每户每年600元。',
        '[+第二条　甲款。+]',
        '[+乙款。+]',
        '[-第二条-][+第三条+]　本办法自印发之日起施行。',
      ],
    ],
  ])('%s', (_, after, paragraphs) => {
    expect(said([FEE, END], after)).toEqual(paragraphs);
  });

  it('两款并为一款，不多出一段', () => {
    const before = [article('a', '第一条', '甲款。\n乙款。')];
    const after = [article('a', '第一条', '甲款。乙款。')];
    expect(accepted(trackedParagraphs(changesBetween(before, after)))).toBe('第一条　甲款。乙款。');
  });
});

it.each(seedsFrom(15_700))('接受全部修改，就是后一稿的全文（随机草案%i）', (seed) => {
  const random = seeded(seed);
  const before = inventDraft(random);
  const after = edited(random, before);
  const paragraphs = trackedParagraphs(changesBetween(versionOf(before), versionOf(after)));
  expect(accepted(paragraphs)).toBe(canonicalText(versionOf(after) as Parameters<typeof canonicalText>[0]));
});
