import { describe, expect, it } from 'vitest';
import {
  annualReportDue,
  inReportSeason,
  notOwed,
  refusePublishing,
  refuseReport,
  reportedYear,
  reportLevel,
  ReportSection,
  reportStanding,
  SECTION_MAX,
  type WrittenReport,
} from '#server/law/openness/annual-report.ts';
import { RECORDED_FACT_LABELS, RecordedFact } from '#server/law/openness/recorded-fact.ts';
import { FIGURE_TABLES, ReportFigure, rowValues } from '#server/law/openness/report-figures.ts';
import { PUBLISHING_POSTS, REPORTING_POSTS } from '#server/law/openness/report-posts.ts';

const TOLD = '全年主动公开信息一百二十条，其中规划计划八条，财政信息十二条，答复公众留言四十件。';
const said = (section: ReportSection, text = TOLD) => ({ section, text });
const FIGURES = Object.values(ReportFigure).map((figure) => ({ figure, value: 0 }));
const REPORT: WrittenReport = {
  level: 'DEPARTMENT',
  year: 2026,
  sections: [said('OVERVIEW'), said('PROBLEMS'), said('OTHERS', '')],
  figures: FIGURES,
  correction: null,
};
const codes = (change: Partial<WrittenReport>, today = '2027-01-04', published = false) =>
  refuseReport({ ...REPORT, ...change }, today as never, published).map(({ code }) => code);

describe('R-81 年度报告的期限', () => {
  it.each([
    ['政府部门', 'DEPARTMENT', 2026, '2027-01-31'],
    ['县级人民政府', 'GOVERNMENT', 2026, '2027-03-31'],
    ['乡镇人民政府', 'TOWNSHIP', 2027, '2028-01-31'],
  ] as const)('%s', (_, kind, year, due) => {
    expect(annualReportDue(reportLevel(kind)!, year)).toBe(due);
  });

  it.each([
    ['元旦', '2027-01-01', true],
    ['三月最后一日', '2027-03-31', true],
    ['四月一日', '2027-04-01', false],
    ['年底', '2026-12-31', false],
  ] as const)('年度报告的办理时间，%s', (_, today, expected) => {
    expect(inReportSeason(today)).toBe(expected);
  });

  it('事业单位没有年度报告', () => {
    expect(reportLevel('INSTITUTION')).toBeNull();
  });

  it.each([
    ['元旦起编制上一年的', '2027-01-01', 2026],
    ['除夕还是上一年的', '2026-12-31', 2025],
  ] as const)('%s', (_, today, year) => {
    expect(reportedYear(today)).toBe(year);
  });

  it.each([
    ['最后一日公布', 'DEPARTMENT', '2027-01-31', '2027-06-01', 'PUBLISHED'],
    ['晚一日公布', 'DEPARTMENT', '2027-02-01', '2027-06-01', 'LATE'],
    ['最后一日还没有公布', 'DEPARTMENT', null, '2027-01-31', 'DUE'],
    ['过了最后一日没有公布', 'DEPARTMENT', null, '2027-02-01', 'OVERDUE'],
    ['本级政府二月还在期限内', 'GOVERNMENT', null, '2027-02-01', 'DUE'],
    ['本级政府三月三十一日公布', 'GOVERNMENT', '2027-03-31', '2027-04-02', 'PUBLISHED'],
  ] as const)('%s', (_, level, publishedOn, today, expected) => {
    expect(reportStanding(level, 2026, publishedOn, today)).toBe(expected);
  });
});

describe('R-81 年度报告的内容', () => {
  it.each<[string, Partial<WrittenReport>, string[]]>([
    ['齐全的', {}, []],
    ['其他事项可以不写', { sections: [said('OVERVIEW'), said('PROBLEMS')] }, []],
    ['没有总体情况', { sections: [said('PROBLEMS')] }, ['REPORT_SECTION_UNSAID']],
    ['问题只写“无”', { sections: [said('OVERVIEW'), said('PROBLEMS', '无')] }, ['REPORT_SECTION_UNSAID']],
    [
      '标点凑不够字数',
      { sections: [said('OVERVIEW'), said('PROBLEMS', `无。${'，'.repeat(40)}`)] },
      ['REPORT_SECTION_UNSAID'],
    ],
    [
      '过长',
      { sections: [said('OVERVIEW', `${TOLD}${'甲乙丙丁'.repeat(SECTION_MAX)}`), said('PROBLEMS')] },
      ['REPORT_SECTION_LONG'],
    ],
    ['本级政府的没有写考核评议', { level: 'GOVERNMENT' }, ['REPORT_SECTION_UNSAID']],
    [
      '本级政府的写了考核评议',
      { level: 'GOVERNMENT', sections: [said('OVERVIEW'), said('PROBLEMS'), said('ASSESSMENT')] },
      [],
    ],
    ['少填一个数', { figures: FIGURES.slice(1) }, ['REPORT_FIGURE_MISSING']],
    [
      '大得不像',
      { figures: FIGURES.map((one, index) => (index === 3 ? { ...one, value: 2_000_000_001 } : one)) },
      ['REPORT_FIGURE_MISSING'],
    ],
    [
      '填了负数',
      { figures: FIGURES.map((one, index) => (index === 3 ? { ...one, value: -1 } : one)) },
      ['REPORT_FIGURE_MISSING'],
    ],
    [
      '几处不对的一次说明',
      { sections: [], figures: FIGURES.slice(2) },
      ['REPORT_SECTION_UNSAID', 'REPORT_SECTION_UNSAID', 'REPORT_FIGURE_MISSING', 'REPORT_FIGURE_MISSING'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('这一年没有结束，不能编制', () => {
    expect(codes({}, '2026-12-31')).toEqual(['REPORT_YEAR_NOT_OVER']);
  });

  it.each([
    ['条例施行以前', 2007, ['REPORT_YEAR_UNKNOWN']],
    ['不成年份', 0, ['REPORT_YEAR_UNKNOWN']],
    ['五位数', 20260, ['REPORT_YEAR_UNKNOWN']],
    ['条例施行的那一年', 2008, []],
  ])('%s', (_, year, expected) => {
    expect(codes({ year })).toEqual(expected);
  });

  it.each([
    ['没有写原因', null, ['REPORT_CORRECTION_UNSAID']],
    ['原因是套话', '工作需要', ['REPORT_CORRECTION_UNSAID']],
    ['写清哪个数有误', '行政许可的件数漏计了十二月的四件', []],
  ])('已经公布的要更正，%s', (_, correction, expected) => {
    expect(codes({ correction }, '2027-02-01', true)).toEqual(expected);
  });

  it.each([
    ['另一人审核', {}, []],
    ['自己的稿', { authorIds: ['a', 'b'] }, ['REPORT_SECOND_PERSON']],
    ['退回以后没有重新编制', { returnReason: '数字不对' }, ['REPORT_NOT_WRITTEN']],
    ['已经公布', { publishedAt: new Date(0) }, ['REPORT_NOT_WRITTEN']],
  ] as const)('审核公布，%s', (_, change, expected) => {
    const waiting = { authorIds: ['a'], publishedAt: null, returnReason: null, ...change };
    expect(refusePublishing(waiting, 'b').map(({ code }) => code)).toEqual(expected);
  });

  it('事业单位没有自己的年度报告', () => {
    expect(notOwed.code).toBe('REPORT_NOT_OWED');
  });
});

it('审核公布的岗位都能编制；记录的情况各有名称和计量单位', () => {
  expect(REPORTING_POSTS).toEqual(expect.arrayContaining([...PUBLISHING_POSTS]));
  for (const fact of Object.values(RecordedFact)) expect(RECORDED_FACT_LABELS[fact]).toMatch(/（.）$/u);
});

describe('报告里填报的表', () => {
  it('每个数都在一张表里，恰好一次', () => {
    const inTables = FIGURE_TABLES.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
    expect(inTables.toSorted()).toEqual(Object.values(ReportFigure).toSorted());
  });

  it('复议和诉讼的各行有总计，其他的没有', () => {
    const [documents, , , suits] = FIGURE_TABLES;
    const filled = [
      { figure: ReportFigure.REVIEW_UPHELD, value: 2 },
      { figure: ReportFigure.REVIEW_PENDING, value: 1 },
      { figure: ReportFigure.DOCUMENTS_MADE, value: 5 },
    ];
    expect(rowValues(suits!, suits!.rows[0]!, filled)).toEqual([2, 0, 0, 1, 3]);
    expect(rowValues(documents!, documents!.rows[0]!, filled)).toEqual([5, 0, 0]);
  });
});
