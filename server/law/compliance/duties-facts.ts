/**
 * 国令713号第三十三条: the record of one decision, as the table of duties (合规事项) needs it; rows of the record, never a state.
 */
import type { UnclearFact } from '#server/law/feedback/unclear-reason.ts';
import type { PlanFact } from '#server/law/catalogue/decision-time.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CommentPeriod } from '#server/law/consultation/comment-period.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';
import type { DiscussionPart } from '#server/law/procedure/discussion-package.ts';
import type { LegalityPart } from '#server/law/procedure/legality-package.ts';
import type { MaterialFile, WrittenPart } from '#server/law/decision/material.ts';
import type { LawRound, SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';

/** Facts that the content of a record attests (记录载明的情况), each judged once by the rule of its own provision. */
export enum Attest {
  NO_UNIT_CONCERNED = 'NO_UNIT_CONCERNED',
  UNITS_ASKED = 'UNITS_ASKED',
  UNITS_ANSWERED = 'UNITS_ANSWERED',
  UNITS_DISPUTE = 'UNITS_DISPUTE',
  DISPUTES_EXPLAINED = 'DISPUTES_EXPLAINED',
  GROUP_TALKED = 'GROUP_TALKED',
  EXPERTS_NEUTRAL = 'EXPERTS_NEUTRAL',
  EXPERTS_SIGNED = 'EXPERTS_SIGNED',
  EXPERTS_ANSWERED = 'EXPERTS_ANSWERED',
  RISK_REPORT_COMPLETE = 'RISK_REPORT_COMPLETE',
  RISK_CONTROLLABLE = 'RISK_CONTROLLABLE',
  COMPETITION_PASSED = 'COMPETITION_PASSED',
  OPERATORS_HEARD = 'OPERATORS_HEARD',
  BASIS_LISTED = 'BASIS_LISTED',
  THREE_PARTS_REVIEWED = 'THREE_PARTS_REVIEWED',
  ADVISER_HEARD = 'ADVISER_HEARD',
  LEGALITY_ALLOWS = 'LEGALITY_ALLOWS',
  MEETING_LAWFUL = 'MEETING_LAWFUL',
  APPROVED = 'APPROVED',
  HEAD_LAST = 'HEAD_LAST',
  DEPARTED = 'DEPARTED',
  DEPARTURE_EXPLAINED = 'DEPARTURE_EXPLAINED',
  REPORTED = 'REPORTED',
  REPLY_REFUSED = 'REPLY_REFUSED',
  PASSED = 'PASSED',
  WITHHELD = 'WITHHELD',
  PLACES_COMPLETE = 'PLACES_COMPLETE',
  PUBLIC_ADOPTION_STATED = 'PUBLIC_ADOPTION_STATED',
  EXPERT_ADOPTION_STATED = 'EXPERT_ADOPTION_STATED',
  INTERPRETATION_COMPLETE = 'INTERPRETATION_COMPLETE',
  HEADER_COMPLETE = 'HEADER_COMPLETE',
  EXECUTORS_NAMED = 'EXECUTORS_NAMED',
  SUPERVISOR_NAMED = 'SUPERVISOR_NAMED',
  PUBLIC_HEARD = 'PUBLIC_HEARD',
  GROUND_STATED = 'GROUND_STATED',
}

/** One record (决策记录): the day it states, the day it was made, and the facts it attests. */
export interface RecordFact {
  id: string;
  kind: RecordKind;
  happenedOn: CalendarDay;
  recordedOn: CalendarDay;
  recordedById: string;
  replacesId: string | null;
  attests: ReadonlySet<Attest>;
  /** The record this one refers to: an opinion refers to its submission, a reply to its discussion. */
  aboutId: string | null;
  /** A day set by its content: the meeting, the last day for the units' answers. */
  setsOn: CalendarDay | null;
  /** Documents it rests on, and parts written as text. */
  files: readonly MaterialFile[];
  written: readonly WrittenPart<DiscussionPart | LegalityPart>[];
  /** A unit that reports (执行单位). */
  unitId: string | null;
}

/** One round of public solicitation that was opened (公开征求意见); a withdrawn one only where opinions were received. */
export interface RoundFact {
  id: string;
  name: string;
  period: CommentPeriod;
  /** Special laws and circumstances of the round at its opening (专门规定). */
  laws: LawRound;
  closed: boolean;
  withdrawn: boolean;
  draft: boolean;
  explanation: boolean;
  basis: boolean;
  contact: boolean;
  ways: boolean;
  interpretation: boolean;
  reviewedOn: CalendarDay | null;
  reviewedById: string | null;
  authorIds: readonly string[];
  feedbackDueOn: CalendarDay | null;
  feedbackDueProvisional: boolean;
  /** Every opinion has a confirmed result (意见已全部处理). */
  disposed: boolean;
  report: ReportFact | null;
  /** Readers who found a reason unclear, and the further answers given to them; null where nobody did (理由不清楚). */
  unclear: UnclearFact | null;
}

/** The adoption report of a round (意见采纳情况). */
export interface ReportFact {
  confirmedOn: CalendarDay | null;
  reviewedOn: CalendarDay | null;
  reviewedById: string | null;
  authorIds: readonly string[];
  publishedOn: CalendarDay | null;
}

/** One hearing (听证会). */
export interface HearingFact {
  id: string;
  no: string;
  name: string;
  price: boolean;
  selects: boolean;
  heldOn: CalendarDay | null;
  held: boolean;
  noticeOn: CalendarDay | null;
  methodOn: CalendarDay | null;
  listOn: CalendarDay | null;
  /** Every side with an interest has somebody on the list (利益相关各方). */
  allSides: boolean;
  /** The day each participant had the materials; null where none are on record. */
  deliveredOn: readonly (CalendarDay | null)[];
  signed: boolean;
  recordOn: CalendarDay | null;
  reportOn: CalendarDay | null;
}

/** The catalogue a decision comes from (目录依据). */
export interface CatalogueFact {
  versionId: string;
  /** The row has every required element (目录事项要素完整). */
  complete: boolean;
  hearing: boolean;
  solicitation: boolean;
  /** The steps the row names. */
  steps: readonly DecisionStepKind[];
  consentOn: CalendarDay | null;
  publishedOn: CalendarDay | null;
  reviewed: boolean;
  /** From the first version that held it to the last, by the day of publication. */
  plans: readonly PlanFact[];
}

/** A document of the decision (决策材料). */
export interface DocumentFact extends MaterialFile {
  id: string;
  uploadedOn: CalendarDay;
}

/** A step as recorded outside the records: whether it was waived, and the day it was done. */
export interface StepFact {
  kind: DecisionStepKind;
  status: 'PENDING' | 'IN_PROGRESS' | 'DONE' | 'WAIVED';
  happenedOn: CalendarDay | null;
}

/** The whole record of one decision (决策全过程记录). */
export interface DecisionRecordFacts {
  id: string;
  no: string;
  title: string;
  year: number;
  phase: DecisionPhase;
  phaseSince: CalendarDay;
  startedOn: CalendarDay;
  leadUnitId: string | null;
  /** 决策机关, where a unit decides for itself; null or absent: the county's government. */
  organId?: string | null;
  executingUnitIds: readonly string[];
  categories: readonly DecisionCategory[];
  facts: readonly DecisionFact[];
  specialRules: readonly SpecialRuleKind[];
  researched: boolean;
  /** Written proposal and study behind it, where it stands outside the catalogue (目录外). */
  proposed: boolean;
  catalogue: CatalogueFact | null;
  steps: readonly StepFact[];
  /** In the order in which they were made. */
  records: readonly RecordFact[];
  rounds: readonly RoundFact[];
  hearings: readonly HearingFact[];
  documents: readonly DocumentFact[];
  /** Codes of warnings that somebody acknowledged with a reason (知悉并说明理由). */
  acknowledged: readonly string[];
}
