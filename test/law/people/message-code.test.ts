/** 验证码: how long one opens anything, how often it is typed, how often one is asked for. */
import { describe, expect, it } from 'vitest';
import {
  askedOnceMore,
  ASKS_A_DAY,
  CODE_MINUTES,
  CODE_TRIES,
  codeOpens,
} from '#server/law/people/message-code.ts';

const at = (text: string) => new Date(`${text}+08:00`);

describe('验证码', () => {
  it('十分钟内有效，填过五次失效；没有发过、已经用过的，什么也打不开', () => {
    expect([CODE_MINUTES, CODE_TRIES]).toEqual([10, 5]);
    const sent = at('2026-11-20T10:00:00');
    const opens = (tries: number, now: string) => codeOpens({ at: sent, tries }, at(now));
    expect(opens(4, '2026-11-20T10:09:59.999')).toBe(true);
    expect(opens(5, '2026-11-20T10:01:00')).toBe(false);
    expect(opens(0, '2026-11-20T10:10:00')).toBe(false);
    expect(codeOpens({ at: null, tries: 0 }, sent)).toBe(false);
  });

  it('一个地址一天最多三次，第二天重新计算', () => {
    const day = '2026-11-20';
    expect(ASKS_A_DAY).toBe(3);
    expect([null, '2026-11-19' as const].map((on) => askedOnceMore({ on, times: 3 }, day))).toEqual([1, 1]);
    expect([0, 1, 2, 3, 4].map((times) => askedOnceMore({ on: day, times }, day))).toEqual([
      1,
      2,
      3,
      null,
      null,
    ]);
  });
});
