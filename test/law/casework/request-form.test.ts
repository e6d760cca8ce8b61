import { describe, expect, it } from 'vitest';
import {
  type Applicant,
  isIdentityNo,
  receivedDay,
  refuseApplicant,
} from '#server/law/casework/request-form.ts';
import { calendar, day } from '../calendar/calendars.ts';

const APPLICANT: Applicant = {
  applicant: 'PERSON',
  handover: 'EMAIL',
  identityNo: '11010519491231002X',
  name: '沈听澜',
  contact: '13800000000',
};
const codes = (more: Partial<Applicant>) =>
  refuseApplicant({ ...APPLICANT, ...more }).map(({ code }) => code);

describe('国令711号第二十九条：申请写明申请人、身份证明、联系方式、获取方式', () => {
  it.each([
    ['齐全', {}, []],
    ['没有选申请人类别', { applicant: null }, ['APPLICANT_REQUIRED']],
    ['没有姓名', { name: ' ' }, ['APPLICANT_NAME_REQUIRED']],
    ['没有身份证明', { identityNo: '' }, ['APPLICANT_IDENTITY_REQUIRED']],
    ['没有联系方式', { contact: '' }, ['APPLICANT_CONTACT_REQUIRED']],
    ['没有获取方式', { handover: null }, ['APPLICANT_HANDOVER_REQUIRED']],
    [
      '全部问题一次指出',
      { applicant: null, name: '', identityNo: '', contact: '', handover: null },
      [
        'APPLICANT_REQUIRED',
        'APPLICANT_NAME_REQUIRED',
        'APPLICANT_IDENTITY_REQUIRED',
        'APPLICANT_CONTACT_REQUIRED',
        'APPLICANT_HANDOVER_REQUIRED',
      ],
    ],
  ] as const)('%s', (_, more, expected) => {
    expect(codes(more)).toEqual(expected);
  });

  it.each([
    ['居民身份证号，校验码对', 'PERSON', ' 11010519491231002x ', true],
    ['居民身份证号，一位写错', 'PERSON', '11010519491231003X', false],
    ['护照等证件', 'PERSON', 'E12345678', true],
    ['太短', 'PERSON', '12345', false],
    ['统一社会信用代码', 'BUSINESS', '91350211M000100Y43', true],
    ['组织写了17位', 'OTHER', '91350211M000100Y4', false],
    ['组织的代码里没有I、O', 'CHARITY', '9135O211M000100Y43', false],
  ] as const)('%s', (_, applicant, no, expected) => {
    expect(isIdentityNo(applicant, no)).toBe(expected);
  });
});

describe('R-78 收到申请之日', () => {
  it.each([
    ['当面提交，提交之日', 'HALL', '2026-11-02', '2026-11-05', '2026-11-02'],
    ['信函，登记的签收之日', 'LETTER', '2026-11-03', '2026-11-05', '2026-11-03'],
    ['本平台提交，当日确认', 'WEB', '2026-11-02', '2026-11-02', '2026-11-02'],
    ['本平台提交，次日确认', 'WEB', '2026-11-02', '2026-11-03', '2026-11-03'],
    ['本平台提交，迟迟不确认，第3个工作日视为确认', 'WEB', '2026-11-02', '2026-11-20', '2026-11-05'],
    ['周五提交，第3个工作日是下周三', 'WEB', '2026-11-06', '2026-11-20', '2026-11-11'],
  ] as const)('%s', (_, channel, arrived, today, received) => {
    expect(receivedDay({ channel, arrivedOn: day(arrived) }, day(today), calendar)).toBe(received);
  });
});
