import { describe, expect, it } from 'vitest';
import {
  refuseEventReport,
  refuseReportCorrection,
  refuseReportDraft,
  reportDue,
  reportLate,
} from '#server/law/event/event-report.ts';
import {
  EVENT_REPORT_STANDING_LABELS,
  EventReportStanding,
  reportOccasion,
  reportStanding,
} from '#server/law/event/event-report-standing.ts';
import { OPEN_DAY_YEAR_LABELS, OpenDayYearState, openDayTerms } from '#server/law/event/event-year.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('活动情况：结束之日起十个工作日内公布', () => {
  it('12月16日举行的，12月30日到期', () => {
    const due = reportDue(new Date('2026-12-16T16:30+08:00'), calendar, { eventReportWorkingDays: 10 });
    expect(due.day).toBe('2026-12-30');
    expect(reportLate(due, '2026-12-30')).toBe(false);
    expect(reportLate(due, '2026-12-31')).toBe(true);
  });

  const counted = [{ category: null, persons: 23 }];
  const picture = { alt: '居民在窗口体验办事流程', caption: '', consent: true };
  const opinion = { text: '希望周六也能办理', answer: '已转政务服务中心研究', entered: false };
  const report = {
    summary: '二十三位居民参观了政务大厅，体验了“一件事”办理流程，现场回答了七个问题。',
    attendance: counted,
    attendanceNote: '',
    opinions: [opinion],
    pictures: [picture],
  };
  const OTHER = RepresentativeCategory.OTHER;

  it.each<[string, object, string[]]>([
    ['齐全', {}, []],
    ['没有照片、没有意见', { pictures: [], opinions: [] }, []],
    ['太短', { summary: '很好' }, ['EVENT_SUMMARY_REQUIRED']],
    ['太长', { summary: '好'.repeat(10_001) }, ['EVENT_SUMMARY_REQUIRED']],
    ['没有人数', { attendance: [], attendanceNote: '没有签到' }, ['EVENT_ATTENDANCE_REQUIRED']],
    ['与签到不一致', { attendance: [{ category: null, persons: 25 }] }, ['ATTENDANCE_NOTE_REQUIRED']],
    [
      '说明了为什么不一致',
      { attendance: [{ category: null, persons: 25 }], attendanceNote: '2人没有扫码' },
      [],
    ],
    ['多写一类0人的', { attendance: [...counted, { category: OTHER, persons: 0 }] }, []],
    ['一类写了两次', { attendance: [...counted, ...counted] }, ['ATTENDANCE_GROUP_TWICE']],
    [
      '不是整数',
      { attendance: [{ category: null, persons: 1.5 }], attendanceNote: '估计' },
      ['EVENT_ATTENDANCE_REQUIRED'],
    ],
    ['意见有空白的', { opinions: [{ ...opinion, text: ' ' }] }, ['EVENT_OPINIONS_INVALID']],
    ['意见没有办理也没有登记', { opinions: [{ ...opinion, answer: '' }] }, ['EVENT_OPINION_ANSWER_REQUIRED']],
    ['登记到征求意见的，在那里答复', { opinions: [{ ...opinion, answer: '', entered: true }] }, []],
    ['照片没有文字说明', { pictures: [{ ...picture, alt: '' }] }, ['ALT_REQUIRED']],
    ['文件名不是文字说明', { pictures: [{ ...picture, alt: '微信图片2026.jpg' }] }, ['ALT_REQUIRED']],
    ['照片没有确认可以公开', { pictures: [{ ...picture, consent: false }] }, ['PICTURE_CONSENT_REQUIRED']],
    ['图注太长', { pictures: [{ ...picture, caption: '长'.repeat(101) }] }, ['EVENT_CAPTION_LONG']],
    ['照片太多', { pictures: Array.from({ length: 31 }, () => picture) }, ['EVENT_PICTURES_TOO_MANY']],
    ['说明太长', { attendanceNote: '长'.repeat(501) }, ['ATTENDANCE_NOTE_LONG']],
  ])('%s', (_, change, expected) => {
    expect(codes(refuseEventReport({ ...report, ...change }, counted))).toEqual(expected);
  });

  it('没有人签到，如实填0', () => {
    const nobody = { ...report, attendance: [{ category: null, persons: 0 }] };
    expect(refuseEventReport(nobody, [])).toEqual([]);
  });

  it('现场没有签到和登记的，照实填写，不用说明', () => {
    expect(refuseEventReport({ ...report, attendanceNote: '' }, [])).toEqual([]);
  });

  it('指出是哪几条、哪几张', () => {
    const two = { ...report, pictures: [picture, { ...picture, alt: '' }, { ...picture, alt: '' }] };
    const [found] = refuseEventReport(two, counted);
    expect(found?.fields).toEqual(['pictures.1.alt', 'pictures.2.alt']);
    expect(found?.message).toContain('第2、3张');
  });

  it('草稿可以不齐，但不能是写不下、数不清的', () => {
    const empty = { summary: '', attendance: [], attendanceNote: '', opinions: [], pictures: [] };
    expect(refuseReportDraft(empty)).toEqual([]);
    expect(codes(refuseReportDraft({ ...report, attendance: [{ category: null, persons: -1 }] }))).toEqual([
      'EVENT_ATTENDANCE_REQUIRED',
    ]);
  });

  it.each<[string, object, string, string[]]>([
    ['改了人数，说明了原因', { attendance: [{ category: null, persons: 24 }] }, '漏计1位陪同的家属', []],
    ['什么也没有改', {}, '漏计1位陪同的家属', ['CORRECTION_CHANGES_NOTHING']],
    ['没有说明', { attendance: [{ category: null, persons: 24 }] }, '改', ['CORRECTION_NOTE_REQUIRED']],
    ['改得太短', { summary: '很好' }, '文字有误，重新写', ['EVENT_SUMMARY_REQUIRED']],
  ])('更正：%s', (_, change, note, expected) => {
    expect(codes(refuseReportCorrection(report, { ...report, ...change }, note))).toEqual(expected);
  });
});

describe('活动情况的公布和提醒', () => {
  const due = reportDue(new Date('2026-12-16T16:30+08:00'), calendar, { eventReportWorkingDays: 10 });
  it.each([
    ['到期当天公布', '2026-12-30T23:59+08:00', '2027-02-01', 'TOLD'],
    ['第二天公布的，一直是迟公布', '2026-12-31T00:00+08:00', '2027-02-01', 'TOLD_LATE'],
    ['到期当天没有公布', null, '2026-12-30', 'DUE'],
    ['过了一天', null, '2026-12-31', 'LATE'],
  ] as const)('%s', (_, told, today, standing) => {
    expect(reportStanding(due, told && new Date(told), today)).toBe(standing);
  });
  it.each([
    ['前四个工作日不提醒', '2026-12-24', null],
    ['前三个工作日起提醒', '2026-12-25', 'SOON'],
    ['当天', '2026-12-30', 'SOON'],
    ['逾期', '2026-12-31', 'OVERDUE'],
  ] as const)('%s', (_, today, occasion) => {
    expect(reportOccasion(due, today, calendar)).toBe(occasion);
  });
  it('每种情况都有名称', () => {
    expect(Object.keys(EVENT_REPORT_STANDING_LABELS)).toEqual(Object.keys(EventReportStanding));
  });
});

describe('年度计划：每个时段至少一次开放日', () => {
  const days = [
    { on: '2026-03-20' as const, held: true },
    { on: '2026-12-16' as const, held: false },
  ];
  it.each([
    ['两次：上半年已办，下半年已安排', 2, '2026-11-20', ['MET', 'PLANNED']],
    ['年底过了还没有办', 2, '2027-01-01', ['MET', 'MISSED']],
    ['四次：每季度一次', 4, '2026-11-20', ['MET', 'MISSED', 'MISSED', 'PLANNED']],
    ['不要求的', 0, '2026-11-20', []],
  ] as const)('%s', (_, openDaysPerYear, today, states) => {
    expect(openDayTerms(2026, days, today, { openDaysPerYear }).map(({ state }) => state)).toEqual(states);
  });

  it('没有到期又没有安排的是尚缺；时段首尾相接，不重不漏', () => {
    const terms = openDayTerms(2026, [], '2026-01-01', { openDaysPerYear: 3 });
    expect(terms.map(({ state }) => state)).toEqual(['WANTING', 'WANTING', 'WANTING']);
    expect(terms.map(({ from, through }) => [from, through])).toEqual([
      ['2026-01-01', '2026-04-30'],
      ['2026-05-01', '2026-08-31'],
      ['2026-09-01', '2026-12-31'],
    ]);
  });
});

it('年度计划的每种情况都有名称', () => {
  expect(Object.keys(OPEN_DAY_YEAR_LABELS)).toEqual(Object.keys(OpenDayYearState));
});
