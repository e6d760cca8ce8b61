/** 文书种类: each kind has a lawful default wording and its own place. */
import { describe, expect, it } from 'vitest';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { CASE_PAPER_LABELS, CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import { DEFAULT_WORDINGS } from '#server/law/casepaper/default-wordings.ts';
import { refuseWording } from '#server/law/casepaper/paper-wording.ts';

const NOTHING = { title: '', body: '' };

describe.each(Object.values(CasePaperKind))('%s', (kind) => {
  it('平台自带的文本合乎文书规则：空白都认得，必须有的都有', () => {
    const { blanks } = CASE_PAPERS[kind];
    expect(
      refuseWording(DEFAULT_WORDINGS[kind], blanks, { former: NOTHING, reason: '首次登记文本' }),
    ).toEqual([]);
  });

  it('有名称、条款、来源，空白不重名', () => {
    const { label, article, before, blanks } = CASE_PAPERS[kind];
    expect(CASE_PAPER_LABELS[kind]).toBe(label);
    expect(article).toMatch(/第.+条/);
    expect(before).not.toBe('');
    expect(new Set(blanks.map(({ name }) => name)).size).toBe(blanks.length);
  });
});

it('文书名称各不相同', () => {
  const labels = Object.values(CASE_PAPER_LABELS);
  expect(new Set(labels).size).toBe(labels.length);
});
