/** State of a duty (履行状态), its evidence, and the role that owes it (合规事项的状态、证据和责任岗位). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { Role } from '#server/law/people/role.ts';

/** State of a duty (履行状态). Never stored: it is derived from the record alone. */
export enum DutyState {
  LATE = 'LATE',
  MISSING = 'MISSING',
  DUE = 'DUE',
  MET = 'MET',
  WAIVED = 'WAIVED',
  AHEAD = 'AHEAD',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}

/** Labels of the states (履行状态). */
export const DUTY_STATE_LABELS: Readonly<Record<DutyState, string>> = {
  [DutyState.LATE]: '逾期',
  [DutyState.MISSING]: '缺漏',
  [DutyState.DUE]: '待办',
  [DutyState.MET]: '已履行',
  [DutyState.WAIVED]: '已说明不履行',
  [DutyState.AHEAD]: '未到环节',
  [DutyState.NOT_APPLICABLE]: '不适用',
};

/** The part of a decision's course a duty belongs to (环节). */
export enum DutyStage {
  CATALOGUE = 'CATALOGUE',
  INITIATION = 'INITIATION',
  DRAFTING = 'DRAFTING',
  PARTICIPATION = 'PARTICIPATION',
  HEARING = 'HEARING',
  EXPERTS = 'EXPERTS',
  RISK = 'RISK',
  COMPETITION = 'COMPETITION',
  LEGALITY = 'LEGALITY',
  DISCUSSION = 'DISCUSSION',
  REPORTING = 'REPORTING',
  PUBLICATION = 'PUBLICATION',
  EXECUTION = 'EXECUTION',
  EVALUATION = 'EVALUATION',
  ARCHIVE = 'ARCHIVE',
}

/** Labels of the parts (环节). */
export const DUTY_STAGE_LABELS: Readonly<Record<DutyStage, string>> = {
  [DutyStage.CATALOGUE]: '目录',
  [DutyStage.INITIATION]: '启动',
  [DutyStage.DRAFTING]: '起草',
  [DutyStage.PARTICIPATION]: '公众参与',
  [DutyStage.HEARING]: '听证',
  [DutyStage.EXPERTS]: '专家论证',
  [DutyStage.RISK]: '风险评估',
  [DutyStage.COMPETITION]: '公平竞争审查',
  [DutyStage.LEGALITY]: '合法性审查',
  [DutyStage.DISCUSSION]: '集体讨论',
  [DutyStage.REPORTING]: '请示报告',
  [DutyStage.PUBLICATION]: '决策公布',
  [DutyStage.EXECUTION]: '决策执行',
  [DutyStage.EVALUATION]: '评估和中止',
  [DutyStage.ARCHIVE]: '归档',
};

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
export enum Lateness {
  UNMET = 'UNMET',
  DONE_LATE = 'DONE_LATE',
  TOLD_LATE = 'TOLD_LATE',
}

/** Labels of the ways (逾期的情形). */
export const LATENESS_LABELS: Readonly<Record<Lateness, string>> = {
  [Lateness.UNMET]: '逾期未办',
  [Lateness.DONE_LATE]: '迟办',
  [Lateness.TOLD_LATE]: '迟登记',
};
