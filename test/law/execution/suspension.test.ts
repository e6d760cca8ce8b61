import { describe, expect, it } from 'vitest';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { DEFAULT_PHASE_DAYS, phaseDays } from '#server/law/decision/stale-phase.ts';
import {
  refuseAdjustment,
  refuseResumption,
  refuseSuspension,
  type Suspension,
  SuspensionGround,
} from '#server/law/execution/suspension.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const head = Role.HEAD_OF_GOVERNMENT;

describe('第三十七条 有第三十五条情形且情况紧急的，行政首长可以先决定中止执行', () => {
  const order: Suspension = {
    decidedByRole: head,
    ground: SuspensionGround.PROBLEMS_FOUND,
    situation: '连续三日有乘客因刷卡设备故障被多收票款。',
    urgency: '每日涉及乘客约两万人次，等待履行程序将扩大损失。',
    record: '岚府令〔2027〕2号',
  };
  it.each([
    ['齐全', {}, []],
    ['不可抗力', { ground: SuspensionGround.FORCE_MAJEURE }, []],
    ['没有情形', { ground: null }, ['SUSPENSION_GROUND_REQUIRED']],
    ['没有写明发生了什么', { situation: ' ' }, ['SUSPENSION_GROUND_REQUIRED']],
    ['不紧急', { urgency: '' }, ['SUSPENSION_GROUND_REQUIRED']],
    ['没有记录', { record: null }, ['SUSPENSION_GROUND_REQUIRED']],
    ['副县长决定', { decidedByRole: Role.GOV_LEADER }, ['HEAD_DECIDES']],
    [
      '一次说全',
      { decidedByRole: Role.GOV_OFFICE_STAFF, ground: null, urgency: null, record: null },
      ['HEAD_DECIDES', ...Array.from({ length: 3 }, () => 'SUSPENSION_GROUND_REQUIRED')],
    ],
  ])('%s', (_, change, found) => {
    const findings = refuseSuspension({ ...order, ...change });
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ basis, severity }) => basis === 'LAW' && severity === 'BLOCK')).toBe(true);
  });

  it.each([
    ['行政首长写明理由', { decidedByRole: head, reason: '设备已经修复。' }, []],
    ['没有理由', { decidedByRole: head, reason: ' ' }, ['CHANGE_REASON_REQUIRED']],
    ['别人决定', { decidedByRole: Role.GOV_LEADER, reason: '设备已经修复。' }, ['HEAD_DECIDES']],
  ])('恢复执行：%s', (_, resumption, found) => {
    const findings = refuseResumption(resumption);
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ basis }) => basis === 'DESIGN')).toBe(true);
  });
});

describe('第三十七条 作出重大调整，应当履行相关法定程序', () => {
  const S = DecisionStepKind;
  const adjustment = {
    decidedByRole: head,
    reason: '评估显示换乘时间不足。',
    requiredSteps: [S.PUBLIC_PARTICIPATION, S.LEGALITY_REVIEW, S.COLLECTIVE_DISCUSSION],
  };
  it.each([
    ['履行程序', {}, []],
    ['没有程序', { requiredSteps: [] }, ['ADJUSTMENT_PROCEDURE_REQUIRED']],
    [
      '不审查',
      { requiredSteps: [S.PUBLIC_PARTICIPATION, S.COLLECTIVE_DISCUSSION] },
      ['ADJUSTMENT_PROCEDURE_REQUIRED'],
    ],
    ['不讨论', { requiredSteps: [S.LEGALITY_REVIEW] }, ['ADJUSTMENT_PROCEDURE_REQUIRED']],
    ['没有理由', { reason: null }, ['CHANGE_REASON_REQUIRED']],
    ['别人决定', { decidedByRole: Role.UNIT_LEAD }, ['HEAD_DECIDES']],
  ])('%s', (_, change, found) => {
    expect(codes(refuseAdjustment({ ...adjustment, ...change }))).toEqual(found);
  });
});

describe('第三十八条 久拖不决的，由合规事项提示', () => {
  const P = DecisionPhase;
  it.each([
    [P.LEGALITY_REVIEW, 30],
    [P.DRAFTING, 10],
    [P.EXECUTING, null],
    [P.ARCHIVED, null],
  ] as const)('在%s阶段停留%s日以内', (phase, days) => {
    expect(phaseDays(phase, { ...DEFAULT_PHASE_DAYS, phaseDaysDrafting: 10 })).toBe(days);
    expect(Object.values(DEFAULT_PHASE_DAYS).every((one) => one >= 30)).toBe(true);
  });
});
