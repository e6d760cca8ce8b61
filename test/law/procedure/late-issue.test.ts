import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type LateIssue, refuseLateIssue } from '#server/law/procedure/late-issue.ts';

const day = (text: string) => text as CalendarDay;
const ISSUED: LateIssue = {
  documentNo: '岚府发〔2026〕8号',
  writtenDate: day('2026-06-22'),
  issuedOn: day('2026-06-24'),
  signedBy: '县长丑',
  signedOn: day('2026-06-22'),
};
const codes = (more: Partial<LateIssue>) => refuseLateIssue({ ...ISSUED, ...more }).map(({ code }) => code);

describe('公文处理工作条例第二十二条 启用平台以前的印发：有文号、有签发，先签发后印发', () => {
  it.each([
    ['齐全', {}, []],
    ['签发当日印发', { issuedOn: day('2026-06-22') }, []],
    ['没有发文字号', { documentNo: ' ' }, ['DOCUMENT_HEADER_INCOMPLETE']],
    ['没有写明由谁签发', { signedBy: '' }, ['LATE_SIGNER_REQUIRED']],
    ['印发以后才签发', { signedOn: day('2026-06-25') }, ['ISSUED_BEFORE_SIGNING']],
    ['成文晚于印发', { writtenDate: day('2026-06-25') }, ['WRITTEN_AFTER_ISSUE']],
  ] as const)('%s', (_, more, expected) => {
    expect(codes(more)).toEqual(expected);
  });

  it('几项不符合的，一次说全，指到各自的填写项', () => {
    const found = refuseLateIssue({ ...ISSUED, documentNo: '', signedBy: '', signedOn: day('2026-06-25') });
    expect(found.flatMap(({ fields }) => fields)).toEqual(['documentNo', 'signedBy', 'issuedOn']);
  });
});
