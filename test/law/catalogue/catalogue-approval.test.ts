import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type HeldCatalogue,
  refuseCatalogueApproval,
  refuseEarlierMeeting,
} from '#server/law/catalogue/catalogue-approval.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const HELD: HeldCatalogue = {
  itemId: 'i1',
  name: '县政府第38次常务会议',
  kind: 'EXECUTIVE',
  heldOn: '2026-11-18',
  closed: true,
  result: 'PASSED',
  correcting: null,
};

describe('第三条第三款、第三十条 县政府审议目录', () => {
  it.each<[string, Partial<HeldCatalogue>, string[]]>([
    ['常务会议通过', {}, []],
    ['全体会议原则通过', { kind: 'PLENARY', result: 'PASSED_IN_PRINCIPLE' }, []],
    ['办公会议', { kind: 'OFFICE' }, ['WRONG_MEETING_KIND']],
    ['传签', { kind: 'CIRCULATION' }, ['WRONG_MEETING_KIND']],
    ['还没有散会', { closed: false }, ['MEETING_NOT_CLOSED']],
    ['审议结果正在更正', { correcting: 'AGENDA_RESULT' }, ['CHANGE_OPEN']],
    ['出席情况正在更正', { correcting: 'ATTENDANCE' }, ['CHANGE_OPEN']],
    ['修改后再议', { result: 'REWORK' }, ['CATALOGUE_NOT_PASSED']],
    ['其他', { result: 'OTHER' }, ['CATALOGUE_NOT_PASSED']],
    [
      '几处一并指出',
      { closed: false, kind: 'SPECIAL', result: 'NOT_PASSED' },
      ['MEETING_NOT_CLOSED', 'WRONG_MEETING_KIND', 'CATALOGUE_NOT_PASSED'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(refuseCatalogueApproval({ ...HELD, ...change }))).toEqual(expected);
  });

  it('没有会议审议过', () => {
    expect(codes(refuseCatalogueApproval(null))).toEqual(['CATALOGUE_NOT_DISCUSSED']);
  });

  it.each<[string, CalendarDay, CalendarDay | null, string[]]>([
    ['平台上还没有开过会', '2026-11-18', null, []],
    ['平台第一次会议的前一日', '2026-05-21', '2026-05-22', []],
    ['平台第一次会议当日', '2026-05-22', '2026-05-22', ['MEETING_ON_PLATFORM']],
    ['以后', '2026-11-18', '2026-05-22', ['MEETING_ON_PLATFORM']],
  ])('补录：%s', (_, meetingOn, firstOn, expected) => {
    expect(codes(refuseEarlierMeeting(meetingOn, firstOn))).toEqual(expected);
  });
});
