/** 国令713号第十八条、第三十四条: an adopted opinion is joined to what the record of execution says, and reviewed before everybody reads it. */
import { describe, expect, it } from 'vitest';
import {
  adopted,
  type DeedGround,
  refuseDeed,
  refuseDeedReview,
} from '#server/law/execution/adopted-deed.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

const GROUND: DeedGround = {
  published: true,
  line: { result: Outcome.ADOPTED },
  proof: { text: '已完成十二个小区的改造，\n首班车提前到六点。' },
  linked: false,
};
const WORDS = '首班车提前到六点';

describe('关联执行记录', () => {
  it.each<[string, string, Partial<DeedGround>, string[]]>([
    ['报告原文里的话，记录也是本决策的', WORDS, {}, []],
    ['摘录跨行的', '小区的改造，首班车提前', {}, []],
    ['部分采纳的', WORDS, { line: { result: Outcome.PARTLY_ADOPTED } }, []],
    ['决策没有公布', WORDS, { published: false }, ['DEED_UNPUBLISHED']],
    ['未采纳的意见', WORDS, { line: { result: Outcome.NOT_ADOPTED } }, ['DEED_NOT_ADOPTED']],
    ['草案已经写明的意见', WORDS, { line: { result: Outcome.ALREADY_COVERED } }, ['DEED_NOT_ADOPTED']],
    ['别的决策的采纳情况', WORDS, { line: null }, ['DEED_NOT_ADOPTED']],
    ['别的决策的、已经更正的报告', WORDS, { proof: null }, ['DEED_NOT_ON_RECORD']],
    ['报告没有说的话', '首班车提前到五点半', {}, ['DEED_OTHER_WORDS']],
    ['没有摘录', '已', {}, ['DEED_WORDS_REQUIRED']],
    ['已经关联过', WORDS, { linked: true }, ['DEED_LINKED_ALREADY']],
    [
      '摘录里有手机号',
      '联系人13800001111的住户已经通气',
      { proof: { text: '联系人13800001111的住户已经通气。' } },
      ['PERSONAL_DATA_LEFT'],
    ],
    [
      '都不齐的，一次说全',
      '',
      { published: false, line: null, proof: null, linked: true },
      [
        'DEED_UNPUBLISHED',
        'DEED_NOT_ADOPTED',
        'DEED_NOT_ON_RECORD',
        'DEED_WORDS_REQUIRED',
        'DEED_LINKED_ALREADY',
      ],
    ],
  ])('%s', (_, words, change, expected) => {
    expect(codes(refuseDeed({ words }, { ...GROUND, ...change }))).toEqual(expected);
  });

  it('采纳的只有采纳和部分采纳两种', () => {
    expect(Object.values(Outcome).filter((result) => adopted({ result }))).toEqual([
      Outcome.ADOPTED,
      Outcome.PARTLY_ADOPTED,
    ]);
  });
});

describe('公开前审查', () => {
  const WAITING = { reviewed: false, stands: true, passed: true, reason: '' };
  it.each([
    ['通过', {}, []],
    ['退回，写明理由', { passed: false, reason: '报告里的户数与统计口径不一致' }, []],
    ['退回没有理由', { passed: false }, ['DEED_RETURN_REASON']],
    ['已经审查过', { reviewed: true }, ['DEED_REVIEWED']],
    ['报告已经更正，不能通过', { stands: false }, ['DEED_NOT_ON_RECORD']],
    ['报告已经更正，可以退回', { stands: false, passed: false, reason: '执行情况报告已经更正' }, []],
  ])('%s', (_, change, expected) => {
    expect(codes(refuseDeedReview({ ...WAITING, ...change }))).toEqual(expected);
  });
});
