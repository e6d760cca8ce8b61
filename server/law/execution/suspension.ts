/**
 * 国令713号第三十七条: a decision is not changed or stopped without lawful procedure. Where problems were raised or
 * execution is gravely hindered (第三十五条) and it is urgent, the head of government may suspend it first, on record. A
 * major adjustment takes the steps its matter needs; for a repeal see `repeal.ts`.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { hollow, saysWhy } from '#server/law/substance.ts';

const r62 = provision('R-62', 'LAW', '国令713号第三十七条');
const r62Design = provision('R-62', 'DESIGN', '办理流程');

/** Grounds for a suspension that came up in execution (执行中的情形). 国令713号第三十五条. */
export const [SuspensionGround, SUSPENSION_GROUND_LABELS] = vocabulary({
  PROBLEMS_FOUND: '决策或者执行存在问题',
  FORCE_MAJEURE: '不可抗力等严重影响决策目标实现',
});
export type SuspensionGround = keyof typeof SuspensionGround;

/** A suspension about to be ordered (中止执行). */
export interface Suspension {
  decidedByRole: Role;
  ground: SuspensionGround | null;
  /** Description of the situation (情况说明). */
  situation?: string | null | undefined;
  /** Reason why it cannot wait (紧急理由). */
  urgency?: string | null | undefined;
  /** The record of the order (决定记录): its number or the place where it is filed. */
  record?: string | null | undefined;
}

/** A major adjustment about to be started (重大调整): a new decision that goes through its own steps. */
export interface Adjustment {
  decidedByRole: Role;
  reason?: string | null | undefined;
  /** The steps required of the adjusted matter (履行的程序). */
  requiredSteps: readonly DecisionStepKind[];
}

/** Reasons against suspending a decision (中止执行). */
export const refuseSuspension = (order: Suspension): Finding[] => [
  ...refuseOtherThanHead(order.decidedByRole, '中止执行', r62),
  ...(order.ground === null || !saysWhy(order.situation ?? '')
    ? [
        r62.block('SUSPENSION_GROUND_REQUIRED', 'ground', 'situation')`
          没有写明执行中出现的情形。
          选择情形，写明发生了什么。`,
      ]
    : []),
  ...(!saysWhy(order.urgency ?? '')
    ? [
        r62.block('SUSPENSION_GROUND_REQUIRED', 'urgency')`
          没有写明情况紧急的理由。
          写明为什么不能等到履行程序之后。`,
      ]
    : []),
  ...(hollow(order.record)
    ? [
        r62.block('SUSPENSION_GROUND_REQUIRED', 'record')`
          没有决定记录。
          登记中止执行的决定记录。`,
      ]
    : []),
];

/** Reasons against resuming a suspended decision (恢复执行). */
export const refuseResumption = ({ decidedByRole, reason }: Omit<Adjustment, 'requiredSteps'>): Finding[] => [
  ...refuseOtherThanHead(decidedByRole, '恢复执行'),
  ...(saysWhy(reason ?? '') ? [] : [changeUnexplained('恢复执行')]),
];

/** Reasons against adjusting a decision (重大调整). */
export const refuseAdjustment = ({ decidedByRole, reason, requiredSteps }: Adjustment): Finding[] => [
  ...refuseOtherThanHead(decidedByRole, '调整决策'),
  ...(saysWhy(reason ?? '') ? [] : [changeUnexplained('调整决策')]),
  ...(NEVER_SPARED.every((step) => requiredSteps.includes(step)) ? [] : [adjustmentUnlawful]),
];

/** Steps required of every decision and so of every adjustment. */
const NEVER_SPARED = [DecisionStepKind.LEGALITY_REVIEW, DecisionStepKind.COLLECTIVE_DISCUSSION];

/**
 * Reasons why nobody but the head may decide this: for a suspension it is the statute's word, for the rest our order of
 * work.
 */
export const refuseOtherThanHead = (role: Role, what: string, on = r62Design): Finding[] =>
  role === Role.HEAD_OF_GOVERNMENT
    ? []
    : [
        on.block('HEAD_DECIDES', 'decidedByRole')`
          ${what}由行政首长决定。
          在决策页提请领导批示，县长或者本机关主要负责人同意后，再登记是谁作出。`,
      ];

/** Finding on a change without a reason of substance (变更的理由). */
export const changeUnexplained = (what: string) => r62Design.block('CHANGE_REASON_REQUIRED', 'reason')`
  ${what}没有写明理由，或者只有“工作需要”一类的套话。
  写明出现了什么情况、为什么要这样办；有评估结果的，写明评估结果。`;

const adjustmentUnlawful = r62.block('ADJUSTMENT_PROCEDURE_REQUIRED', 'requiredSteps')`
  重大调整应当履行相关法定程序，合法性审查和集体讨论不能省略。
  按照调整后的事项情形确定应当履行的程序。`;
