/** State of a duty (履行状态), its evidence, and the role that owes it (合规事项的状态、证据和责任岗位). */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { Role } from '#server/law/people/role.ts';

/** State of a duty (履行状态). Never stored: it is derived from the record alone. */
export const [DutyState, DUTY_STATE_LABELS] = vocabulary({
  LATE: '逾期',
  MISSING: '缺漏',
  DUE: '待办',
  MET: '已履行',
  WAIVED: '已说明不履行',
  AHEAD: '未到环节',
  NOT_APPLICABLE: '不适用',
});
export type DutyState = keyof typeof DutyState;

/** The part of a decision's course a duty belongs to (环节). */
export const [DutyStage, DUTY_STAGE_LABELS] = vocabulary({
  CATALOGUE: '目录',
  INITIATION: '启动',
  DRAFTING: '起草',
  PARTICIPATION: '公众参与',
  HEARING: '听证',
  EXPERTS: '专家论证',
  RISK: '风险评估',
  COMPETITION: '公平竞争审查',
  LEGALITY: '合法性审查',
  DISCUSSION: '集体讨论',
  REPORTING: '请示报告',
  PUBLICATION: '决策公布',
  EXECUTION: '决策执行',
  EVALUATION: '评估和中止',
  ARCHIVE: '归档',
});
export type DutyStage = keyof typeof DutyStage;

/** Kinds of evidence that a duty was met (履行证据的种类). */
export enum ProofKind {
  CATALOGUE = 'CATALOGUE',
  DECISION = 'DECISION',
  RECORD = 'RECORD',
  DOCUMENT = 'DOCUMENT',
  ROUND = 'ROUND',
  REPORT = 'REPORT',
  HEARING = 'HEARING',
}

/** Evidence that a duty was met (履行证据): the day it states, and the day that counts against a time limit. */
export interface Proof {
  kind: ProofKind;
  id: string;
  /** The day now on record. */
  saidOn: CalendarDay | null;
  /** The latest of all days ever given, corrected ones included. */
  worstOn: CalendarDay | null;
  /** The day it was first put on record; a later entry was not made in time. */
  recordedOn: CalendarDay | null;
}

/** The fixed part of a duty (合规事项): its rule, its words, the role that owes it. */
export interface DutyTerms {
  code: string;
  rule: Finding['rule'];
  basis: Finding['basis'];
  article: string;
  title: string;
  stage: DutyStage;
  role: Role;
}

/** One duty of one decision as it stands (合规事项的履行情况). */
export interface Duty {
  /** Stable: code, number, and the round or hearing it is about. */
  id: string;
  terms: DutyTerms;
  decisionNo: string;
  /** The round or hearing it is about (所涉的征求意见或者听证会). */
  about: string | null;
  state: DutyState;
  dueOn: CalendarDay | null;
  /** The holiday arrangement that would settle the day is not out (暂定). */
  provisional: boolean;
  /** Unmet and late, done late (迟办), or done in time but recorded late (迟登记). */
  lateness: Lateness | null;
  proof: Proof | null;
  /** Why it does not apply, or why it was not done (理由). */
  reason: string | null;
}

/** Ways in which a deadline was missed (逾期的情形). */
export const [Lateness, LATENESS_LABELS] = vocabulary({
  UNMET: '逾期未办',
  DONE_LATE: '迟办',
  TOLD_LATE: '迟登记',
});
export type Lateness = keyof typeof Lateness;
