/** 第二章第一节 决策启动 at its borders: 第十条、第十一条, and the days of its records (第三十三条). */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import { refuseResponsibleUnits, type ResponsibleUnits } from '#server/law/catalogue/lead-unit.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import {
  type Initiation,
  refuseDeclining,
  refuseInitiation,
} from '#server/law/decision/decision-initiation.ts';
import {
  type DecisionProposal,
  ProposerKind,
  refuseProposal,
} from '#server/law/decision/decision-proposal.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { found, reasonOf } from './found.ts';

const ARGUED = {
  problem: '票价十年未调',
  reasons: '运营亏损',
  basis: '价格法第二十三条',
  preliminaryPlan: '起步价二元',
  necessity: '线路将停运',
  feasibility: '财政可承受',
};

describe('第十条 部门、下级政府的建议应当论证六项；人大代表、公民的只要写下来', () => {
  const P = ProposerKind;
  const missing = 'PROPOSAL_INCOMPLETE';
  it.each<[string, Partial<DecisionProposal>, string[]]>([
    ['领导人员只说一个题目', { proposerKind: P.LEADER }, []],
    ['部门六项写全，没有另附文件', { proposerKind: P.DEPARTMENT, ...ARGUED }, []],
    ['部门缺最后一项', { proposerKind: P.DEPARTMENT, ...ARGUED, feasibility: ' ' }, [missing]],
    [
      '下级政府附了文件，没有论证：缺六项',
      { proposerKind: P.LOWER_GOVERNMENT, writtenText: '来文' },
      Array.from({ length: 6 }, () => missing),
    ],
    ['政协委员写了提案，没有论证', { proposerKind: P.CPPCC_MEMBER, writtenText: '提案全文' }, []],
    ['公民论证了六项，没有书面', { proposerKind: P.CITIZEN, ...ARGUED }, [missing]],
    ['公民题目、书面都没有', { proposerKind: P.CITIZEN, title: '' }, [missing, missing]],
  ])('%s', (_, change, expected) => {
    expect(found(refuseProposal({ proposerKind: P.LEADER, title: '公交票价', ...change }))).toEqual(expected);
  });
});

describe('第十条 启动与不予启动：目录外的写明理由，不予启动的答复提出人', () => {
  const outside: Initiation = {
    leadUnitId: 'trans',
    coUnitIds: [],
    outsideReason: reasonOf(15),
    categories: [DecisionCategory.POLICY],
    specialRules: [],
  };
  it.each<[string, Partial<Initiation>, string[]]>([
    ['目录外，理由恰满十五字', {}, []],
    ['目录外，理由十四字', { outsideReason: reasonOf(14) }, ['OUTSIDE_CATALOGUE_UNEXPLAINED']],
    [
      '目录序号只有空格，仍是目录外',
      { catalogueItemNo: ' ', outsideReason: null },
      ['OUTSIDE_CATALOGUE_UNEXPLAINED'],
    ],
    [
      '目录内，不再问理由、类别和专门规定',
      { catalogueItemNo: '2026-003', outsideReason: null, categories: [], specialRules: null },
      [],
    ],
    [
      '目录外，什么也没有写：一次说全',
      { leadUnitId: null, outsideReason: '', categories: [], specialRules: null },
      [
        'CATALOGUE_ROW_INCOMPLETE',
        'OUTSIDE_CATALOGUE_UNEXPLAINED',
        'NOT_MAJOR_DECISION',
        'SPECIAL_LAWS_UNTOLD',
      ],
    ],
  ])('%s', (_, change, expected) => {
    expect(found(refuseInitiation({ ...outside, ...change }, DEFAULT_POLICY))).toEqual(expected);
  });

  it.each<[string, ProposerKind, number, string | null, string[]]>([
    ['领导人员提出的，不另答复', ProposerKind.LEADER, 15, null, []],
    ['部门提出的，没有答复', ProposerKind.DEPARTMENT, 15, null, ['PROPOSER_UNANSWERED']],
    [
      '理由十四字，又没有答复',
      ProposerKind.CITIZEN,
      14,
      ' ',
      ['DECLINE_REASON_REQUIRED', 'PROPOSER_UNANSWERED'],
    ],
  ])('不予启动：%s', (_, proposerKind, chars, answer, expected) => {
    const declining = { proposerKind, reason: reasonOf(chars), answer };
    expect(found(refuseDeclining(declining, DEFAULT_POLICY))).toEqual(expected);
  });
});

describe('第十一条 两个以上单位承办的，明确一个牵头', () => {
  it.each<[string, ResponsibleUnits, string[]]>([
    ['只有一个单位，写在配合一栏，它就是牵头', { coUnitIds: ['a'] }, []],
    ['两个单位，没有牵头', { coUnitIds: ['a', 'b'] }, ['LEAD_UNIT_REQUIRED']],
    ['同一单位写两遍，没有牵头', { coUnitIds: ['a', 'a'] }, ['LEAD_UNIT_REQUIRED', 'UNIT_REPEATED']],
    ['牵头又列为配合', { leadUnitId: 'a', coUnitIds: ['b', 'a'] }, ['UNIT_REPEATED']],
  ])('%s', (_, units, expected) => expect(found(refuseResponsibleUnits(units))).toEqual(expected));
});

describe('第十条、第三十三条 记录的日期在启动与今天之间', () => {
  it.each<[string, CalendarDay, CalendarDay | null, string[]]>([
    ['启动当日（闰日）', '2028-02-29', null, []],
    ['启动前一日', '2028-02-28', null, ['HAPPENED_BEFORE_START']],
    ['今天', '2028-03-10', null, []],
    ['明天', '2028-03-11', null, ['HAPPENED_IN_FUTURE']],
    ['平台启用当日', '2028-03-05', '2028-03-05', []],
    ['平台启用前一日，应当补录', '2028-03-04', '2028-03-05', ['HAPPENED_BEFORE_PLATFORM']],
  ])('%s', (_, happenedOn, platformSince, expected) => {
    const since = { startedOn: '2028-02-29' as const, platformSince };
    expect(found(refuseHappenedOn({ today: '2028-03-10' }, since, happenedOn))).toEqual(expected);
  });
});
