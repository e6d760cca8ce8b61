/** 专家库 (国令713号第二十条、第二十一条): who is entered, who confirms, who leaves, and whose library applies. */
import { describe, expect, it } from 'vitest';
import {
  libraryFor,
  LibraryLevel,
  originWarnings,
  refuseExpertLibrary,
} from '#server/law/procedure/expert-library.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import {
  type LibraryExpertContact,
  type LibraryExpertFacts,
  LibraryExpertState,
  libraryExpertState,
  refuseLibraryChange,
  refuseLibraryConfirm,
  refuseLibraryExpert,
} from '#server/law/register/library-expert.ts';
import {
  LeaveGround,
  type LibraryMember,
  refuseLeaveProposal,
  refuseLeaveRuling,
} from '#server/law/register/library-leave.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const { COUNTY, CITY, PROVINCE } = LibraryLevel;
const FACTS: LibraryExpertFacts = {
  kind: ExpertKind.PERSON,
  name: '沈知行',
  employer: '市师范学院',
  title: '教授',
  fields: ['教育规划'],
  level: CITY,
  conduct: '',
};
const REACH: LibraryExpertContact = { mailbox: 'shen@xuexiao.example', telephone: '' };
const institution = { kind: ExpertKind.INSTITUTION, employer: '', title: '' };

describe('第二十一条 适用哪一级专家库', () => {
  it.each<[string, LibraryLevel[], LibraryLevel | null]>([
    ['县里建了的用县里的', [PROVINCE, COUNTY, CITY], COUNTY],
    ['县里没有建的用市里的', [PROVINCE, CITY], CITY],
    ['市、县都没有建的用省里的', [PROVINCE], PROVINCE],
    ['哪一级都没有', [], null],
  ])('%s', (_, kept, level) => {
    expect(libraryFor(kept)).toBe(level);
  });

  const WHY = '库内没有古建筑方面的专家';
  const asked = (library: LibraryLevel | null, outsideReason = '') => ({
    name: '章某',
    library,
    outsideReason,
  });

  it.each<[string, ReturnType<typeof asked>[], LibraryLevel[], string[], string[]]>([
    ['从县里的库中选', [asked(COUNTY)], [COUNTY, CITY], [], []],
    ['县里没有建的，从市里、省里的库中选', [asked(CITY), asked(PROVINCE)], [CITY, PROVINCE], [], []],
    ['县里建了的，从市里的库中选', [asked(CITY)], [COUNTY, CITY], ['EXPERT_HIGHER_LIBRARY'], []],
    ['县里建了的，从省里的库中选，写明理由', [asked(PROVINCE, WHY)], [COUNTY], [], ['EXPERT_HIGHER_LIBRARY']],
    ['库外专家没有理由', [asked(null)], [CITY], ['EXPERT_OUTSIDE_LIBRARY'], []],
    ['库外专家理由是套话', [asked(null, '工作需要')], [], ['EXPERT_OUTSIDE_LIBRARY'], []],
    ['库外专家写明理由', [asked(null, WHY)], [CITY], [], ['EXPERT_OUTSIDE_LIBRARY']],
    [
      '一位写明理由，一位没有',
      [asked(null, WHY), asked(null)],
      [COUNTY],
      ['EXPERT_OUTSIDE_LIBRARY'],
      ['EXPERT_OUTSIDE_LIBRARY'],
    ],
  ])('专家来源：%s', (_, experts, kept, unanswered, answered) => {
    const warned = originWarnings(experts, kept);
    expect(codes(warned.unanswered)).toEqual(unanswered);
    expect(warned.answers.map(({ code }) => code)).toEqual(answered);
    for (const { severity } of [...warned.unanswered, ...warned.answered]) expect(severity).toBe('WARN');
    for (const { reason } of warned.answers) expect(reason).toBe(`章某：${WHY}`);
  });

  it('库外专家各有理由的，不再提醒；有一位没有理由的提醒', () => {
    const outside = { library: null, outsideReason: '库内没有古建筑方面的专家' };
    expect(codes(refuseExpertLibrary(null, [outside, { library: CITY }]))).toEqual([]);
    expect(codes(refuseExpertLibrary(null, [outside, { library: null }]))).toEqual([
      'EXPERT_LIBRARY_UNREACHED',
    ]);
    expect(codes(refuseExpertLibrary(null))).toEqual(['EXPERT_LIBRARY_UNREACHED']);
  });
});

describe('第二十条 专家入库', () => {
  const others = [{ kind: ExpertKind.PERSON, name: '夏宁', employer: '县第一中学' }];

  it.each<[string, Partial<LibraryExpertFacts>, Partial<LibraryExpertContact>, string[]]>([
    ['资料齐全', {}, {}, []],
    ['没有姓名', { name: ' ' }, {}, ['LIBRARY_EXPERT_NAMELESS']],
    ['没有工作单位', { employer: '' }, {}, ['LIBRARY_EXPERT_EMPLOYER']],
    ['没有职称', { title: '' }, {}, ['LIBRARY_EXPERT_TITLE']],
    ['专业机构不写工作单位、职称', institution, {}, []],
    ['没有专业领域', { fields: [' '] }, {}, ['LIBRARY_EXPERT_FIELDS']],
    ['已经在库', { name: '夏宁', employer: '县第一中学' }, {}, ['LIBRARY_EXPERT_TWICE']],
    ['同名的另一位专家', { name: '夏宁' }, {}, []],
    ['没有联系方式', {}, { mailbox: '' }, ['LIBRARY_EXPERT_UNREACHABLE']],
    ['邮箱写错', {}, { mailbox: 'shen@' }, ['CONTACT_MALFORMED']],
    ['电话写错', {}, { telephone: '12' }, ['CONTACT_MALFORMED']],
    ['写了身份证号码', { conduct: '11010519491231002X' }, {}, ['LIBRARY_EXPERT_ID_NUMBER']],
  ])('%s', (_, facts, reach, found) => {
    const ground = { others, contactKept: false };
    expect(codes(refuseLibraryExpert({ ...FACTS, ...facts }, { ...REACH, ...reach }, ground))).toEqual(found);
  });

  it('修改时不填联系方式，用原来的', () => {
    const none = { mailbox: '', telephone: '' };
    expect(codes(refuseLibraryExpert(FACTS, none, { others: [], contactKept: true }))).toEqual([]);
  });
});

describe('第二十一条 核实、出库', () => {
  const waiting = { confirmedById: null, until: null, leaveProposedById: null, conduct: '' };
  const listed = { ...waiting, confirmedById: 'lian' };
  const leaving = { ...listed, leaveProposedById: 'shen' };
  const left = { ...leaving, until: '2026-11-20' };

  it('另一人核实以后在库，出库以后不再入选', () => {
    expect([waiting, listed, leaving, left].map(libraryExpertState)).toEqual([
      LibraryExpertState.WAITING,
      LibraryExpertState.LISTED,
      LibraryExpertState.LISTED,
      LibraryExpertState.LEFT,
    ]);
    expect(codes(refuseLibraryConfirm(waiting))).toEqual([]);
    expect(codes(refuseLibraryConfirm(listed))).toEqual(['LIBRARY_EXPERT_CONFIRMED']);
    expect(codes(refuseLibraryConfirm(left))).toEqual(['LIBRARY_EXPERT_LEFT']);
  });

  const OWN = { ground: LeaveGround.OWN_WISH, reason: '本人申请退出专家库' };
  const CONDUCT = { ground: LeaveGround.CONDUCT, reason: '两份论证意见内容雷同' };

  it.each<[string, LibraryMember, { ground: LeaveGround; reason: string }, string[]]>([
    ['本人申请', listed, OWN, []],
    ['还没有核实入库的', waiting, OWN, []],
    ['原因是套话', listed, { ...OWN, reason: '工作需要' }, ['LIBRARY_EXPERT_LEAVE_REASON']],
    ['诚信考核有记录', { ...listed, conduct: '2025年度考核不合格。' }, CONDUCT, []],
    ['诚信考核没有记录', listed, CONDUCT, ['LIBRARY_LEAVE_CONDUCT_UNTOLD']],
    [
      '没有记录，也没有原因',
      listed,
      { ...CONDUCT, reason: '' },
      ['LIBRARY_LEAVE_CONDUCT_UNTOLD', 'LIBRARY_EXPERT_LEAVE_REASON'],
    ],
    ['已经提出', leaving, OWN, ['LIBRARY_LEAVE_PENDING']],
    ['已经出库', left, OWN, ['LIBRARY_EXPERT_LEFT']],
  ])('提出出库：%s', (_, member, told, found) => {
    expect(codes(refuseLeaveProposal(member, told))).toEqual(found);
  });

  it('提出了的才确认、退回；等待确认的、出了库的不再修改', () => {
    expect(codes(refuseLeaveRuling(leaving))).toEqual([]);
    expect(codes(refuseLeaveRuling(listed))).toEqual(['LIBRARY_LEAVE_NOT_PROPOSED']);
    expect(codes(refuseLeaveRuling(left))).toEqual(['LIBRARY_LEAVE_NOT_PROPOSED']);
    expect(codes(refuseLibraryChange(leaving))).toEqual(['LIBRARY_LEAVE_PENDING']);
    expect(codes(refuseLibraryChange(left))).toEqual(['LIBRARY_EXPERT_LEFT']);
  });
});
