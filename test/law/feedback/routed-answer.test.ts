/** 参照国令711号第三十九条: the answer that comes back says something, on a day that was. */
import { describe, expect, it } from 'vitest';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { refuseRoutedAnswer, type RoutedMatter } from '#server/law/feedback/routed-answer.ts';

const SENT: RoutedMatter = {
  result: Outcome.OUT_OF_SCOPE,
  confirmed: true,
  sentOn: '2026-12-01',
  today: '2026-12-20',
};
const ANSWER = { text: '已在校门口增设限时停车位12个。', answeredOn: '2026-12-10' } as const;

describe('转办答复', () => {
  it.each([
    ['写明办理结果', ANSWER, SENT, []],
    ['转办当日答复的', { ...ANSWER, answeredOn: '2026-12-01' as const }, SENT, []],
    ['今天答复的', { ...ANSWER, answeredOn: '2026-12-20' as const }, SENT, []],
    ['转办还没有确认', ANSWER, { ...SENT, confirmed: false }, ['NOT_ROUTED']],
    ['没有转办', ANSWER, { ...SENT, result: Outcome.NOT_ADOPTED }, ['NOT_ROUTED']],
    ['没有内容', { ...ANSWER, text: '无' }, SENT, ['ROUTED_ANSWER_REQUIRED']],
    ['日期早于转办', { ...ANSWER, answeredOn: '2026-11-30' as const }, SENT, ['ROUTED_DAY_UNLIKE']],
    ['日期还没有到', { ...ANSWER, answeredOn: '2026-12-21' as const }, SENT, ['ROUTED_DAY_UNLIKE']],
    ['留了手机号', { ...ANSWER, text: '已电话13800000077告知本人。' }, SENT, ['PERSONAL_DATA_LEFT']],
  ])('%s', (_, answer, matter, codes) => {
    expect(refuseRoutedAnswer(answer, matter).map(({ code }) => code)).toEqual(codes);
  });
});
