/** 专家库 (国令713号第二十条、第二十一条): who is entered, who confirms, who leaves, and whose library applies. */
import { describe, expect, it } from 'vitest';
import { libraryFor, LibraryLevel, refuseExpertLibrary } from '#server/law/procedure/expert-library.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import {
  type LibraryExpertContact,
  type LibraryExpertFacts,
  LibraryExpertState,
  libraryExpertState,
  refuseLibraryChange,
  refuseLibraryConfirm,
  refuseLibraryExpert,
  refuseLibraryLeave,
} from '#server/law/register/library-expert.ts';
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
  const waiting = { confirmedById: null, until: null };
  const listed = { confirmedById: 'lian', until: null };
  const left = { confirmedById: 'lian', until: '2026-11-20' };

  it('另一人核实以后在库，出库以后不再入选', () => {
    expect([waiting, listed, left].map(libraryExpertState)).toEqual([
      LibraryExpertState.WAITING,
      LibraryExpertState.LISTED,
      LibraryExpertState.LEFT,
    ]);
    expect(codes(refuseLibraryConfirm(waiting))).toEqual([]);
    expect(codes(refuseLibraryConfirm(listed))).toEqual(['LIBRARY_EXPERT_CONFIRMED']);
    expect(codes(refuseLibraryConfirm(left))).toEqual(['LIBRARY_EXPERT_LEFT']);
  });

  it('出库写明原因；出了库的不再修改', () => {
    expect(codes(refuseLibraryLeave(listed, '本人申请退出专家库'))).toEqual([]);
    expect(codes(refuseLibraryLeave(listed, '工作需要'))).toEqual(['LIBRARY_EXPERT_LEAVE_REASON']);
    expect(codes(refuseLibraryChange(left))).toEqual(['LIBRARY_EXPERT_LEFT']);
  });
});
