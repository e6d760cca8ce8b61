import { describe, expect, it } from 'vitest';
import {
  type IssuingFacts,
  npcReportRequired,
  refuseIssueBeforeSigning,
  refuseIssuing,
  refuseReply,
  refuseWrittenBefore,
  ReportReply,
  UpwardForm,
  type UpwardReport,
} from '#server/law/execution/issuing.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const report: UpwardReport = {
  reportNo: '岚府请〔2026〕41号',
  reportedOn: '2026-12-15',
  reply: ReportReply.AGREED,
  repliedOn: '2026-12-17',
};
/** 养老服务设施布局规划: reported 2026-12-15, to be issued 2026-12-18. */
const elder: IssuingFacts = {
  issuedOn: '2026-12-18',
  discussedOn: '2026-12-14',
  partyReport: report,
  npcMatter: false,
  npcReport: null,
};

describe('第三十条 决策草案经集体讨论作出决定', () => {
  it.each([
    ['讨论当日印发', '2026-12-18', []],
    ['讨论以后印发', '2026-12-17', []],
    ['先印发后讨论', '2026-12-19', ['ISSUED_BEFORE_DISCUSSION']],
  ] as const)('%s', (_, discussedOn, found) => {
    expect(codes(refuseIssuing({ ...elder, discussedOn }))).toEqual(found);
  });
});

describe('第三十条 文件在讨论通过以后成文', () => {
  it.each([
    ['讨论当日成文', '2026-12-14', '2026-12-14', []],
    ['讨论次日成文', '2026-12-15', '2026-12-14', []],
    ['讨论以前成文', '2026-12-13', '2026-12-14', ['WRITTEN_BEFORE_DISCUSSION']],
    ['没有讨论记录的，另有规则', '2026-01-05', null, []],
  ] as const)('%s', (_, writtenDate, discussedOn, found) => {
    expect(codes(refuseWrittenBefore(writtenDate, discussedOn))).toEqual(found);
  });
});

describe('党政机关公文处理工作条例第二十二条 先签发后印发', () => {
  it.each([
    ['签发当日印发', '2026-12-18', []],
    ['签发次日印发', '2026-12-17', []],
    ['印发次日才签发', '2026-12-19', ['ISSUED_BEFORE_SIGNING']],
    ['还没有签发的，另有规则', null, []],
  ] as const)('%s', (_, signedOn, found) => {
    expect(codes(refuseIssueBeforeSigning(signedOn, '2026-12-18'))).toEqual(found);
  });

  it('说出签发的日期和依据', () => {
    expect(refuseIssueBeforeSigning('2026-12-19', '2026-12-18')).toMatchObject([
      { rule: 'R-54', article: '党政机关公文处理工作条例第二十二条', fields: ['issuedOn'] },
    ]);
    expect(refuseIssueBeforeSigning('2026-12-19', '2026-12-18')[0]?.message).toContain(
      '2026年12月19日才签发',
    );
  });
});

describe('第三十一条 决策出台前请示报告同级党委', () => {
  it.each([
    ['报告在先', {}, []],
    ['当日报告', { reportedOn: '2026-12-18' }, []],
    ['印发次日才报告', { reportedOn: '2026-12-19' }, ['PARTY_REPORT_REQUIRED']],
    ['没有日期', { reportedOn: null }, ['PARTY_REPORT_REQUIRED']],
    ['没有文号', { reportNo: ' ' }, ['PARTY_REPORT_REQUIRED']],
    ['没有文号', { reportNo: null }, ['PARTY_REPORT_REQUIRED']],
    ['请示，尚无答复', { reply: null, repliedOn: null }, ['PARTY_REPLY_AWAITED']],
    ['报告，不须答复', { form: UpwardForm.REPORT, reply: null, repliedOn: null }, []],
    ['不同意', { reply: ReportReply.REFUSED, replyText: '请补充资金来源。' }, ['PARTY_REPORT_REFUSED']],
  ] as const)('%s', (_, change, found) => {
    const findings = refuseIssuing({ ...elder, partyReport: { ...report, ...change } });
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ severity, rule }) => severity === 'BLOCK' && rule === 'R-54')).toBe(true);
  });

  it('没有报告的，不能印发；依据是条例', () => {
    expect(refuseIssuing({ ...elder, partyReport: null })).toMatchObject([
      { code: 'PARTY_REPORT_REQUIRED', basis: 'LAW', article: '国令713号第三十一条' },
    ]);
  });
});

describe('第八条 属于人大讨论决定事项或者应当报告的，印发前报告', () => {
  it.each([
    ['不是人大事项', false, null, []],
    ['是人大事项，已经报告', true, report, []],
    ['是人大事项，没有报告', true, null, ['NPC_REPORT_REQUIRED']],
    ['报告晚于印发', true, { ...report, reportedOn: '2026-12-19' }, ['NPC_REPORT_REQUIRED']],
    ['请示，尚无答复', true, { ...report, reply: null, repliedOn: null }, ['NPC_REPLY_AWAITED']],
    ['不同意', true, { ...report, reply: ReportReply.REFUSED }, ['NPC_REPORT_REFUSED']],
  ] as const)('%s', (_, npcMatter, npcReport, found) => {
    const findings = refuseIssuing({ ...elder, npcMatter, npcReport });
    expect(codes(findings)).toEqual(found);
    expect(npcReportRequired({ npcMatter })).toBe(npcMatter);
    expect(findings.every(({ rule }) => rule === 'R-55')).toBe(true);
  });

  it('两样都没有报告的，一次说全', () => {
    expect(codes(refuseIssuing({ ...elder, partyReport: null, npcMatter: true }))).toEqual([
      'PARTY_REPORT_REQUIRED',
      'NPC_REPORT_REQUIRED',
    ]);
  });
});

describe('不同意的答复连同内容退回', () => {
  it.each([
    [ReportReply.AGREED, null, []],
    [null, null, []],
    [ReportReply.REFUSED, '请补充资金来源。', []],
    [ReportReply.REFUSED, ' ', ['REPLY_TEXT_REQUIRED']],
    [ReportReply.REFUSED, undefined, ['REPLY_TEXT_REQUIRED']],
  ])('%s %s', (reply, replyText, found) => {
    expect(codes(refuseReply({ reply, replyText }))).toEqual(found);
  });
});
