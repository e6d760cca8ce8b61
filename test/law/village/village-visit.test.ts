/** 入户走访、乡间夜话: the day, who went, how many were met and what was heard. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  refuseVisit,
  VISIT_MAX,
  VISITING_POSTS,
  VisitForm,
  type WrittenVisit,
} from '#server/law/village/village-visit.ts';

const TODAY = '2026-11-20' as CalendarDay;
const visit: WrittenVisit = {
  form: VisitForm.HOUSEHOLD,
  visitedOn: '2026-11-19',
  who: '经办人甲、驻村干部乙',
  households: 6,
  persons: 9,
  said: '问了公交票价调整，四户担心老人卡，两户要求早班车提前。',
  voices: 2,
};
const day = (text: string) => ({ visitedOn: text as CalendarDay });

describe('登记走访', () => {
  it.each<[string, Partial<WrittenVisit>, string[]]>([
    ['齐全的', {}, []],
    ['今天的', day('2026-11-20'), []],
    ['明天的', day('2026-11-21'), ['VISIT_DAY_WRONG']],
    ['正好九十天以前', day('2026-08-22'), []],
    ['九十一天以前', day('2026-08-21'), ['VISIT_DAY_WRONG']],
    ['没有写谁去', { who: '无' }, ['VISIT_WITHOUT_VISITORS']],
    ['写得太长', { who: '甲'.repeat(VISIT_MAX.who + 1) }, ['VISIT_WITHOUT_VISITORS']],
    ['入户走访没有户数', { households: 0 }, ['VISIT_COUNT_WRONG']],
    ['乡间夜话没有户数', { form: VisitForm.EVENING, households: 0 }, []],
    ['没有见到人', { persons: 0 }, ['VISIT_COUNT_WRONG']],
    ['户数是负数', { form: VisitForm.EVENING, households: -1 }, ['VISIT_COUNT_WRONG']],
    ['人数写错', { persons: VISIT_MAX.people + 1 }, ['VISIT_COUNT_WRONG']],
    ['没有写听到什么', { said: '都很好。' }, ['VISIT_SAID_WRONG']],
    ['写得太多', { said: visit.said.repeat(200) }, ['VISIT_SAID_WRONG']],
    ['写了村民的手机号', { said: `${visit.said}13900001111` }, ['PERSONAL_DATA_LEFT']],
    ['意见太多', { voices: VISIT_MAX.voices + 1 }, ['VISIT_VOICES_MANY']],
    [
      '多处不对，一次说完',
      { ...day('2026-11-21'), who: '', persons: 0, said: '' },
      ['VISIT_DAY_WRONG', 'VISIT_WITHOUT_VISITORS', 'VISIT_COUNT_WRONG', 'VISIT_SAID_WRONG'],
    ],
  ])('%s', (_, more, expected) =>
    expect(
      refuseVisit({ ...visit, ...more }, { today: TODAY, recorded: false }).map(({ code }) => code),
    ).toEqual(expected),
  );
  it('同一天同一个村、同样的话，只登记一次', () =>
    expect(refuseVisit(visit, { today: TODAY, recorded: true }).map(({ code }) => code)).toEqual([
      'VISIT_ALREADY_RECORDED',
    ]));
  it('任何单位的经办人、负责人登记', () => expect(VISITING_POSTS).toEqual(['UNIT_STAFF', 'UNIT_LEAD']));
});
