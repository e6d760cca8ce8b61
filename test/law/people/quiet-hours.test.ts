/** R-71 不打扰的时段：晚上十点到早上八点，只有等不得的才发；服务器所在的时区不论，按北京时间。 */
import { describe, expect, it } from 'vitest';
import { DeliveryWay } from '#server/law/people/notification.ts';
import {
  AtNight,
  goesAtNight,
  isQuiet,
  lastMorning,
  type NightFacts,
  waitsUntil,
} from '#server/law/people/quiet-hours.ts';

const at = (time: string) => new Date(`${time}+08:00`);
const { MAIL, SMS } = DeliveryWay;
const { WAITS, URGENT, ANSWER, CODE } = AtNight;

describe('不打扰的时段', () => {
  it.each([
    ['2026-11-20T07:59:59.999', true, '2026-11-20T08:00'],
    ['2026-11-20T08:00:00', false, null],
    ['2026-11-20T21:59:59.999', false, null],
    ['2026-11-20T22:00:00', true, '2026-11-21T08:00'],
    ['2026-12-31T23:59:59', true, '2027-01-01T08:00'],
    ['2028-02-29T00:00:00', true, '2028-02-29T08:00'],
    ['2026-11-25T05:51:00', true, '2026-11-25T08:00'],
  ])('%s 打扰不得：%s，等到%s', (time, quiet, until) => {
    expect(isQuiet(at(time))).toBe(quiet);
    expect(waitsUntil(false, at(time))).toEqual(until === null ? null : at(until));
    expect(waitsUntil(true, at(time))).toBeNull();
  });

  it.each([
    ['2026-11-20T07:59:59.999', '2026-11-19T08:00'],
    ['2026-11-20T08:00:00', '2026-11-20T08:00'],
    ['2026-11-20T23:59:59', '2026-11-20T08:00'],
    ['2027-01-01T00:00:00', '2026-12-31T08:00'],
    ['2028-03-01T03:00:00', '2028-02-29T08:00'],
  ])('%s 最近一次早上八点是%s', (now, morning) => {
    expect(lastMorning(at(now))).toEqual(at(morning));
  });
});

describe('夜间能否发送', () => {
  const cases: readonly (readonly [string, Partial<NightFacts>, string, boolean])[] = [
    [
      '等早上的一类，什么时候没有用了都等',
      { rule: WAITS, helpsUntil: at('2026-11-21T09:00') },
      '23:00',
      false,
    ],
    ['验证码，短信也发', { rule: CODE, way: SMS }, '23:00', true],
    ['本人刚办的事，邮件回信', { rule: ANSWER, way: MAIL }, '23:00', true],
    ['本人刚办的事，短信等到早上', { rule: ANSWER, way: SMS }, '23:00', false],
    ['明天上午开始的活动取消', { rule: URGENT, way: SMS, helpsUntil: at('2026-11-21T09:30') }, '23:00', true],
    ['明天正午开始', { rule: URGENT, helpsUntil: at('2026-11-21T12:00') }, '23:00', true],
    ['明天下午开始', { rule: URGENT, helpsUntil: at('2026-11-21T12:00:01') }, '23:00', false],
    ['当天上午开始，清早取消', { rule: URGENT, helpsUntil: at('2026-11-20T09:30') }, '05:51', true],
    [
      '当天下午开始，清早取消，早上八点还来得及',
      { rule: URGENT, helpsUntil: at('2026-11-20T14:30') },
      '05:51',
      false,
    ],
    ['不知道什么时候开始', { rule: URGENT }, '23:00', false],
    ['最迟送达日的夜里，等到早上就晚了（第十六条）', { rule: URGENT, lastDay: '2026-11-20' }, '23:59', true],
    ['最迟送达日的清早，早上八点还来得及', { rule: URGENT, lastDay: '2026-11-20' }, '05:51', false],
    ['最迟送达日的前一夜', { rule: URGENT, lastDay: '2026-11-21' }, '23:00', false],
    ['已经过了最迟送达日', { rule: URGENT, lastDay: '2026-11-19' }, '23:00', false],
  ];
  it.each(cases)('%s', (_, facts, time, goes) => {
    const whole = { rule: WAITS, way: MAIL, helpsUntil: null, lastDay: null, ...facts };
    expect(goesAtNight(whole, at(`2026-11-20T${time}`))).toBe(goes);
  });
});
