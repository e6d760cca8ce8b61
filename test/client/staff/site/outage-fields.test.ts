/** the person who records an outage learns in words which day or hour is missing, before anything is sent. */
import { expect, it } from 'vitest';
import { NOTHING, OUTAGE_FIELDS, outageOf } from '#client/staff/domains/site/outage-fields.ts';
import { lackingIn } from '#client/staff/ground/form/places.ts';
import type { ShownField } from '#client/staff/ground/form/record-field.ts';

const FULL = {
  beganOn: '2026-11-20',
  beganHour: '09:00',
  endedOn: '2026-11-20',
  endedHour: '24:00',
  reason: '机房停电',
};
const lacking = (typed: typeof NOTHING) =>
  lackingIn(OUTAGE_FIELDS as readonly ShownField[], typed, (name) => name).map(([id]) => id);

it.each([
  ['都没有填', NOTHING, ['beganOn', 'beganHour', 'endedOn', 'endedHour', 'reason']],
  ['钟点写成汉字', { ...FULL, beganHour: '25点' }, ['beganHour']],
  ['没有恢复的日期', { ...FULL, endedOn: '' }, ['endedOn']],
  ['齐全', FULL, []],
])('%s', (_, typed, places) => {
  expect(lacking(typed)).toEqual(places);
});

it('北京时间的日期和钟点就是那一刻', () => {
  expect(outageOf(FULL)).toEqual({
    beganAt: '2026-11-20T09:00:00+08:00',
    endedAt: '2026-11-20T16:00:00.000Z',
    reason: '机房停电',
  });
});
