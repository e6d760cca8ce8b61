import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { onPaper, refuseLateUnits } from '#server/law/procedure/late-units.ts';
import {
  refuseTypedAnswers,
  ReplyWay,
  type UnitConsultation,
  UnitReply,
} from '#server/law/procedure/unit-consultation.ts';

const today: CalendarDay = '2026-07-20';
const FINANCE: UnitConsultation = {
  unitName: '县财政局',
  sentOn: '2026-03-02',
  dueOn: '2026-03-12',
  reply: UnitReply.AGREE,
  repliedOn: '2026-03-10',
};
const codes = (...consultations: UnitConsultation[]) =>
  refuseLateUnits({ consultations, noUnitConcerned: consultations.length === 0 }, today).map(
    ({ code }) => code,
  );

describe('第十三条 启用平台以前征求有关单位意见的补录', () => {
  it.each<[string, UnitConsultation, string[]]>([
    ['同意的', FINANCE, []],
    ['逾期没有反馈的', { ...FINANCE, reply: null, repliedOn: null }, []],
    ['没有写单位名称的', { ...FINANCE, unitName: ' ' }, ['UNIT_NAME_REQUIRED']],
    ['答复早于送出的', { ...FINANCE, repliedOn: '2026-03-01' }, ['REPLIED_BEFORE_SENT']],
    ['不同意而没有说明争议的', { ...FINANCE, reply: UnitReply.DISAGREE }, ['UNIT_DISPUTE_UNEXPLAINED']],
    ['没有期限也没有答复的', { ...FINANCE, dueOn: null, reply: null }, ['UNIT_REPLY_OUTSTANDING']],
  ])('%s', (_, one, expected) => {
    expect(codes(one)).toEqual(expected);
  });

  it('不涉及其他单位的，不列单位', () => {
    expect(codes()).toEqual([]);
    expect(
      refuseLateUnits({ consultations: [FINANCE], noUnitConcerned: true }, today).map(({ code }) => code),
    ).toEqual(['UNITS_CONTRADICTORY']);
  });

  it('答复在书面材料上的，按书面回复记入，指明是哪一份；不是承办单位代填', () => {
    const kept = onPaper({ consultations: [FINANCE], noUnitConcerned: false }, 'ab12');
    expect(kept.consultations).toEqual([{ ...FINANCE, way: ReplyWay.PAPER, digest: 'ab12' }]);
    expect(refuseTypedAnswers(kept)).toEqual([]);
  });
});
