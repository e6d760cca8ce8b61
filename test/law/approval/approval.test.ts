/** 本县规定：缩短征求意见期限须经县政府领导批准；批的是看到的内容，改了就不算数。 */
import { describe, expect, it } from 'vitest';
import {
  ApprovalAnswer,
  type ApprovalFact,
  approvalArticle,
  ApprovalKind,
  type ApprovalStanding,
  approversOf,
  changedSince,
  refuseAnswering,
  refuseApproving,
  refuseAsking,
  refuseWithoutApproval,
} from '#server/law/approval/approval.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseReturn } from '#server/law/reason.ts';
import type { Finding } from '#server/law/refusal.ts';

const KIND = ApprovalKind.SHORTENED_PERIOD;
const FACTS: readonly ApprovalFact[] = [
  { term: '征求意见天数', text: '10日', least: 10 },
  { term: '截止日', text: '2026年11月26日' },
  { term: '缩短的理由', text: '首轮强寒潮将于月底到达，须在月底前备足燃料。' },
  { term: '草案', text: '第1稿', digest: 'a1' },
];
const changed = (term: string, more: Partial<ApprovalFact>) =>
  FACTS.map((one) => (one.term === term ? { ...one, ...more } : one));
const standing = (over: Partial<ApprovalStanding> = {}): ApprovalStanding => ({
  facts: FACTS,
  answer: ApprovalAnswer.APPROVED,
  reason: '',
  answeredBy: '领导己（县政府领导）',
  ...over,
});
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

const holder = (id: string, ...roles: Role[]) => ({ id, unitId: 'office', roles, organRoles: [] });

describe('批的就是看到的内容', () => {
  it.each<[string, readonly ApprovalFact[], string[]]>([
    ['一字未改', FACTS, []],
    ['公众的天数多了', changed('征求意见天数', { text: '12日', least: 12 }), []],
    ['公众的天数少了一日', changed('征求意见天数', { text: '9日', least: 9 }), ['征求意见天数']],
    ['截止日提前', changed('截止日', { text: '2026年11月25日' }), ['截止日']],
    ['理由改了', changed('缩短的理由', { text: '供热主体须在月底前完成管网注水。' }), ['缩短的理由']],
    ['草案改了一个字', changed('草案', { digest: 'a2' }), ['草案']],
    ['草案换成另一稿', changed('草案', { text: '第2稿' }), ['草案']],
    ['少了一项', FACTS.slice(1), ['征求意见天数']],
    ['多了一项', [...FACTS, { term: '范围', text: '全县' }], ['范围']],
  ])('%s', (_, now, terms) => {
    expect(changedSince(FACTS, now)).toEqual(terms);
  });
});

describe('没有批准，不能办', () => {
  it.each<[string, ApprovalStanding | null, readonly ApprovalFact[], string[]]>([
    ['没有请批', null, FACTS, ['APPROVAL_REQUIRED']],
    ['还没有批示', standing({ answer: null }), FACTS, ['APPROVAL_AWAITED']],
    [
      '退回了',
      standing({ answer: ApprovalAnswer.RETURNED, reason: '再留三日。' }),
      FACTS,
      ['APPROVAL_RETURNED'],
    ],
    ['批准以后改了', standing(), changed('截止日', { text: '2026年11月25日' }), ['APPROVAL_OUTDATED']],
    ['批准的就是这些', standing(), FACTS, []],
  ])('%s', (_, asked, now, expected) => {
    expect(codes(refuseWithoutApproval(KIND, asked, now, null))).toEqual(expected);
  });

  it('说出依据、改了什么、谁退回的和怎么办', () => {
    const [outdated] = refuseWithoutApproval(KIND, standing(), changed('草案', { digest: 'a2' }), null);
    expect(outdated).toMatchObject({ rule: 'R-18', basis: 'POLICY', article: '本县规定' });
    expect(outdated?.message).toContain('改了草案');
    expect(outdated?.fix).toContain('重新提请县政府领导或者行政首长批示');
    const [ofTown] = refuseWithoutApproval(KIND, null, FACTS, 'town');
    expect(ofTown?.message).toContain('须经本机关领导或者本机关负责人在平台上批准');
    const back = standing({ answer: ApprovalAnswer.RETURNED, reason: '再留三日给农户。' });
    expect(refuseWithoutApproval(KIND, back, FACTS, null)[0]?.message).toContain(
      '领导己（县政府领导）退回，原因：再留三日给农户。',
    );
  });
});

describe('签发（党政机关公文处理工作条例第二十二条）', () => {
  it('由行政首长签发，没有签发的说出依据', () => {
    expect(approversOf(ApprovalKind.ISSUE, null)).toBe('行政首长');
    expect(refuseWithoutApproval(ApprovalKind.ISSUE, null, FACTS, null)).toMatchObject([
      { code: 'APPROVAL_REQUIRED', rule: 'R-54', article: '党政机关公文处理工作条例第二十二条' },
    ]);
    const asked = {
      kind: ApprovalKind.ISSUE,
      organId: null,
      unitIds: ['house'],
      askedById: 'office',
      standing: standing({ answer: null }),
      recalled: false,
    };
    expect(codes(refuseAnswering(asked, holder('vice', Role.GOV_LEADER)))).toEqual(['NOT_ASKED_OF_YOU']);
  });
});

describe('上会议题（国令713号第二十九条，本县规定）', () => {
  it('由县政府领导或者行政首长批准，没有批准的说出依据', () => {
    expect(approversOf(ApprovalKind.AGENDA, null)).toBe('县政府领导或者行政首长');
    expect(refuseWithoutApproval(ApprovalKind.AGENDA, null, FACTS, null)).toMatchObject([
      { code: 'APPROVAL_REQUIRED', rule: 'R-51', basis: 'POLICY', article: '本县规定' },
    ]);
  });

  it.each([
    [ApprovalKind.SHORTENED_PERIOD, '本县规定'],
    [ApprovalKind.AGENDA, '本县规定'],
    [ApprovalKind.ISSUE, '党政机关公文处理工作条例第二十二条'],
  ])('%s的批示各有依据', (kind, article) => {
    expect(approvalArticle(kind)).toBe(article);
  });
});

describe('请批', () => {
  it.each<[string, ApprovalStanding | null, readonly ApprovalFact[], string[]]>([
    ['第一次', null, FACTS, []],
    ['同样的内容还在等批示', standing({ answer: null }), FACTS, ['APPROVAL_ASKED_ALREADY']],
    ['同样的内容已经批准', standing(), FACTS, ['APPROVED_ALREADY']],
    ['退回以后一字未改，也可以再请批', standing({ answer: ApprovalAnswer.RETURNED }), FACTS, []],
    ['内容改了', standing(), changed('草案', { digest: 'a2' }), []],
  ])('%s', (_, last, now, expected) => {
    expect(codes(refuseAsking(KIND, last, now, null))).toEqual(expected);
  });
});

describe('批示', () => {
  const waiting = {
    kind: KIND,
    organId: null,
    unitIds: ['house'],
    askedById: 'clerk',
    standing: standing({ answer: null }),
    recalled: false,
  };
  const ownLeader = { ...holder('own', Role.GOV_LEADER, Role.UNIT_LEAD), unitId: 'house' };
  const ownHead = { ...holder('head', Role.HEAD_OF_GOVERNMENT, Role.UNIT_LEAD), unitId: 'house' };
  const leader = holder('leader', Role.GOV_LEADER);

  it.each([
    ['领导批示', waiting, leader, []],
    ['行政首长批示', waiting, holder('head', Role.HEAD_OF_GOVERNMENT), []],
    ['已经批示', { ...waiting, standing: standing() }, leader, ['ANSWERED_ALREADY']],
    ['已经重新请批', { ...waiting, recalled: true }, leader, ['ANSWERED_ALREADY']],
    ['别的岗位', waiting, holder('lead', Role.UNIT_LEAD), ['NOT_ASKED_OF_YOU']],
    ['自己请的批', { ...waiting, askedById: 'leader' }, leader, ['SECOND_PERSON_REQUIRED']],
    ['兼任承办单位负责人的领导', waiting, ownLeader, ['CONTROLLER_INTERESTED']],
    ['兼任的领导签发，是行政首长的职责', { ...waiting, kind: ApprovalKind.ISSUE }, ownHead, []],
  ])('%s', (_, asked, actor, expected) => {
    expect(codes(refuseAnswering(asked, actor))).toEqual(expected);
  });

  it('请批以后内容改了的，不能批准', () => {
    expect(refuseApproving(waiting, FACTS)).toEqual([]);
    expect(codes(refuseApproving(waiting, changed('草案', { digest: 'a2' })))).toEqual([
      'ASKED_CONTENT_CHANGED',
    ]);
    expect(codes(refuseApproving(waiting, null))).toEqual(['ASKED_CONTENT_CHANGED']);
  });

  it.each(['', '。。。。。。', '同意', '退退退退退退'])('退回只说“%s”的，不行', (reason) => {
    expect(codes(refuseReturn(reason))).toEqual(['RETURN_REASON_REQUIRED']);
  });

  it('退回说明怎样改的，可以', () => {
    expect(refuseReturn('截止日放到月底，给山区农户多留四天。')).toEqual([]);
    expect(approversOf(KIND, null)).toBe('县政府领导或者行政首长');
  });
});
