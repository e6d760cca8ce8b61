/** 国令713号第十七条: who listens and who reports at a hearing. */
import { describe, expect, it } from 'vitest';
import { type AtTheDoor, refuseDoor } from '#server/law/hearing/hearing-door.ts';

const DOOR: AtTheDoor = { attendance: 'OBSERVER', seats: 10, holders: 8, others: 0, waiting: 0 };
const told = (door: Partial<AtTheDoor>) =>
  refuseDoor({ ...DOOR, ...door }).map(({ code, fields, severity }) => [code, fields?.[0], severity]);

describe('第十七条 公开举行：旁听、采访', () => {
  const OVER = ['HEARING_SEATS_EXCEEDED', 'observers', 'WARN'];
  const PASSED = ['HEARING_WAITING_PASSED', 'observers', 'WARN'];
  it.each<[string, Partial<AtTheDoor>, unknown[]]>([
    ['报名的人来了八名，席位十个', {}, []],
    ['来的人正好坐满', { others: 2 }, []],
    ['来的人比公告的席位多一名', { others: 3 }, [OVER]],
    ['没有席位而有人到场', { seats: 0, holders: 0, others: 1 }, [OVER]],
    ['一个人也没有来', { holders: 0 }, []],
    ['有人候补，没有报名的人进了场', { others: 1, waiting: 2 }, [PASSED]],
    ['有人候补，进场的都是报了名的', { waiting: 2 }, []],
    ['超过席位，候补的人也没有轮到', { others: 3, waiting: 1 }, [OVER, PASSED]],
  ])('%s', (_, door, expected) => expect(told(door)).toEqual(expected));

  it('记者的席位另算', () =>
    expect(told({ attendance: 'PRESS', seats: 1, holders: 1, others: 1 })).toEqual([
      ['HEARING_SEATS_EXCEEDED', 'press', 'WARN'],
    ]));
});
