import { IN_FORCE } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import {
  refuseClosingCollection,
  refuseHandingIn,
  refuseOpeningCollection,
} from '#server/law/catalogue/catalogue-collection.ts';
import {
  refuseDeclining,
  refuseSubmission,
  refuseSubmissionEvent,
  SUBMISSION_STATE_LABELS,
  SUBMISSION_TRANSITIONS,
  SubmissionState,
} from '#server/law/catalogue/catalogue-submission.ts';
import { DecisionCategory, HearingChoice } from '#server/law/decision/decision-category.ts';
import { ProposerKind } from '#server/law/decision/decision-proposal.ts';
import { readPlannedTime } from '#server/law/calendar/planned-reader.ts';
import { Role } from '#server/law/people/role.ts';
import { transitionAt } from '#server/law/transition.ts';

const S = SubmissionState;
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('征集：编制年度目录时进行，截止日期不早于当天', () => {
  it.each([
    ['年度目录，截止日期在今天以后', true, '2026-12-31', []],
    ['截止日期就是今天', true, '2026-11-20', []],
    ['截止日期已经过去', true, '2026-11-19', ['COLLECTION_DUE_IN_PAST']],
    ['目录调整不征集', false, '2026-11-19', ['COLLECTION_NOT_FOR_ADJUSTMENT', 'COLLECTION_DUE_IN_PAST']],
  ] as const)('%s', (_, first, dueOn, found) => {
    expect(codes(refuseOpeningCollection({ first, dueOn, today: '2026-11-20' }))).toEqual(found);
  });

  it('每一项申报都有答复，才结束征集', () => {
    expect(refuseClosingCollection([])).toEqual([]);
    const found = refuseClosingCollection(['甲方案', '乙规划']);
    expect(codes(found)).toEqual(['SUBMISSION_UNDECIDED', 'SUBMISSION_UNDECIDED']);
    expect(found.map(({ message }) => message.slice(0, 5))).toEqual(['“甲方案”', '“乙规划”']);
  });

  it('截止当天可以申报，逾期的写明原因，结束的不再收', () => {
    expect(refuseHandingIn(false, '2026-11-20', '2026-11-20')).toEqual([]);
    expect(refuseHandingIn(false, '2026-11-20', '2026-11-21')).toMatchObject([
      { code: 'COLLECTION_OVERDUE', severity: 'WARN', basis: 'DESIGN' },
    ]);
    expect(refuseHandingIn(true, '2026-11-20', '2026-11-19')).toMatchObject([
      { code: 'COLLECTION_CLOSED', severity: 'BLOCK' },
    ]);
  });
});

describe('申报环节：承办单位拟报，负责人申报，司法局列入或者说明理由', () => {
  it.each([
    ['save', [S.PREPARED, S.DECLINED], S.PREPARED, [Role.UNIT_STAFF, Role.UNIT_LEAD]],
    ['submit', [S.PREPARED], S.SUBMITTED, [Role.UNIT_LEAD]],
    ['recall', [S.SUBMITTED], S.PREPARED, [Role.UNIT_LEAD]],
    ['withdraw', [S.PREPARED, S.DECLINED], S.WITHDRAWN, [Role.UNIT_STAFF, Role.UNIT_LEAD]],
    ['accept', [S.SUBMITTED], S.ACCEPTED, [Role.JUSTICE_STAFF]],
    ['decline', [S.SUBMITTED], S.DECLINED, [Role.JUSTICE_STAFF]],
  ] as const)('%s', (event, from, to, roles) => {
    const passing = Object.values(S).filter((state) => refuseSubmissionEvent(event, state).length === 0);
    expect(passing).toEqual(from);
    for (const state of from)
      expect(transitionAt(SUBMISSION_TRANSITIONS, event, state)).toMatchObject({ to, roles });
  });

  it('每个环节都有中文名称，各不相同', () => {
    expect(Object.keys(SUBMISSION_STATE_LABELS)).toEqual(Object.values(S));
    expect(new Set(Object.values(SUBMISSION_STATE_LABELS)).size).toBe(Object.values(S).length);
  });

  it.each([
    ['', 1],
    ['不列', 1],
    ['。。。。。。', 1],
    ['属于日常工作', 0],
  ])('不予列入的理由“%s”', (reason, count) => {
    expect(codes(refuseDeclining(reason))).toEqual(Array(count).fill('DECLINE_REASON_REQUIRED'));
  });
});

describe('第十条 部门、下级政府申报的，应当论证', () => {
  const row = {
    name: '公交票价调整方案',
    categories: [DecisionCategory.POLICY],
    leadUnitId: 'unit',
    coUnitIds: [],
    plannedOn: '2027-09-01',
    hearing: HearingChoice.YES,
  } as const;
  const argued = {
    problem: '票价低于成本',
    reasons: '成本上涨',
    basis: '价格法',
    preliminaryPlan: '分段计价',
    necessity: '线路难以维持',
    feasibility: '财政可承受',
  };

  it('写全的可以申报', () => {
    expect(refuseSubmission({ ...row, ...argued }, ProposerKind.DEPARTMENT, IN_FORCE)).toEqual([]);
  });

  it.each(Object.keys(argued))('没有写明 %s', (part) => {
    const found = refuseSubmission(
      { ...row, ...argued, [part]: ' ' },
      ProposerKind.LOWER_GOVERNMENT,
      IN_FORCE,
    );
    expect(found.map(({ code, fields }) => [code, ...fields])).toEqual([['PROPOSAL_INCOMPLETE', part]]);
  });

  it('事项本身不完整的，与论证一并指出，名称只指出一次', () => {
    const found = refuseSubmission(
      { ...row, ...argued, name: '', categories: [] },
      ProposerKind.DEPARTMENT,
      IN_FORCE,
    );
    expect(codes(found)).toEqual(['CATALOGUE_ROW_INCOMPLETE', 'NOT_MAJOR_DECISION']);
  });
});

describe('决策时间的写法', () => {
  it.each([
    ['2026年9月', '2026-09-01', 'MONTH'],
    ['2026年9月底前', '2026-09-01', 'MONTH'],
    ['2026-09', '2026-09-01', 'MONTH'],
    ['２０２６年１２月', '2026-12-01', 'MONTH'],
    ['2026年9月15日', '2026-09-15', 'DAY'],
    ['2026/9/15', '2026-09-15', 'DAY'],
    [' 2026 年 第三季度', '2026-07-01', 'QUARTER'],
    ['2026年4季度', '2026-10-01', 'QUARTER'],
  ])('%s', (text, plannedOn, plannedPrecision) => {
    expect(readPlannedTime(text)).toEqual({ plannedOn, plannedPrecision });
  });

  it.each(['', '年底', '9月', '2026年13月', '2026年2月30日', '2026年第五季度', '26年9月'])(
    '“%s”说不准',
    (text) => {
      expect(readPlannedTime(text)).toBeNull();
    },
  );

  it.each([
    ['三月底前', '2027-03-01', 'MONTH'],
    ['１２月', '2027-12-01', 'MONTH'],
    ['9月15日', '2027-09-15', 'DAY'],
    ['第三季度', '2027-07-01', 'QUARTER'],
    ['2028年十一月底', '2028-11-01', 'MONTH'],
    ['13月', null],
    ['年底', null],
    ['9', null],
  ])('一个年度的表格中，“%s”读作%s', (text, plannedOn, plannedPrecision?) => {
    expect(readPlannedTime(text, 2027)).toEqual(plannedOn === null ? null : { plannedOn, plannedPrecision });
  });
});
