/** 国令713号第十八条: what was written in a questionnaire is summed up before the questionnaire is put on record. */
import { describe, expect, it } from 'vitest';
import {
  refuseSummaries,
  refuseSummarising,
  refuseUnsummarised,
} from '#server/law/participation/written-answers.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('第十八条 对社会各方面提出的意见进行归纳整理', () => {
  it.each<[string, number[], string[], string[]]>([
    ['没有书面回答的，不用归纳', [], [], []],
    ['有书面回答的题都归纳了的，可以登记', [1], ['', '多数人要求降价。'], []],
    ['一题没有归纳的，不予登记', [1, 2], ['', '多数人要求降价。'], ['WRITTEN_UNSUMMARISED']],
    ['归纳写“无”的，不算归纳', [0], ['无'], ['WRITTEN_UNSUMMARISED']],
  ])('%s', (_, written, summaries, found) =>
    expect(codes(refuseUnsummarised(written, summaries))).toEqual(found),
  );

  it('写明依据第十八条、是哪几题', () => {
    const [finding] = refuseUnsummarised([0, 2], []);
    expect(finding).toMatchObject({ basis: 'LAW', article: '国令713号第十八条', fields: ['activityId'] });
    expect(finding?.message).toContain('第1题、第3题');
  });

  const END = new Date('2026-11-28T03:30:00Z');
  const OVER = { questionnaire: true, held: false, endsAt: END };
  it.each([
    ['截止的那一刻起，可以归纳', OVER, END, []],
    ['截止以前，不归纳', OVER, new Date(END.getTime() - 1), ['QUESTIONNAIRE_RUNNING']],
    ['登记公布以后，不再改', { ...OVER, held: true }, END, ['SUMMARY_PUBLISHED']],
    ['不是问卷的', { ...OVER, questionnaire: false }, END, ['SUMMARY_ELSEWHERE']],
  ])('%s', (_, standing, now, found) => expect(codes(refuseSummarising(standing, now))).toEqual(found));

  it('只归纳有书面回答的题，篇幅有限，一次说明', () => {
    const long = '长'.repeat(5001);
    expect(
      refuseSummaries(
        [
          { question: 0, text: '甲' },
          { question: 2, text: long },
        ],
        [2],
      ).map(({ code, fields }) => [code, ...fields]),
    ).toEqual([
      ['NOTHING_WRITTEN', 'summaries.0'],
      ['SUMMARY_LONG', 'summaries.2'],
    ]);
  });
});
