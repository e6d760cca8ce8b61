/**
 * The rule at stake in each act (事项所涉规则), cited by a refusal at the wrong stage (办理环节不符). An act's order in the course
 * is ours; the provision it serves is not the same for every act of one table. 国令713号第十条至第三十七条.
 */
import type { CatalogueAction } from './catalogue/catalogue-stage.ts';
import type { CommentAction } from './consultation/comment-stage.ts';
import type { ConsultationAction } from './consultation/consultation-stage.ts';
import type { DecisionAction } from './decision/decision-transitions.ts';
import type { HearingAction } from './hearing/hearing-stage.ts';
import type { MeetingAction } from './meeting/meeting-stage.ts';
import type { Finding } from './refusal.ts';

/** One rule for each act of a table (事项所涉规则). */
export type RulesAtStake<Event extends string> = Readonly<Record<Event, Finding['rule']>>;

/** 决策 (国令713号第十条至第三十七条). */
export const DECISION_RULES: RulesAtStake<DecisionAction> = {
  propose: 'R-09',
  startFromCatalogue: 'R-09',
  startStudy: 'R-09',
  decline: 'R-09',
  initiate: 'R-08',
  startDrafting: 'R-11',
  openParticipation: 'R-13',
  skipParticipation: 'R-13',
  finishParticipation: 'R-32',
  reopenParticipation: 'R-23',
  submitLegality: 'R-46',
  requestSupplement: 'R-48',
  returnLegality: 'R-48',
  passLegality: 'R-50',
  failLegality: 'R-47',
  noClearRule: 'R-47',
  judgeChanges: 'R-50',
  resubmitLegality: 'R-46',
  schedule: 'R-51',
  approve: 'R-53',
  reject: 'R-53',
  defer: 'R-53',
  rework: 'R-53',
  confirmApproved: 'R-53',
  recordPartyReply: 'R-54',
  recordPartyRefusal: 'R-54',
  recordCongressReply: 'R-55',
  recordCongressRefusal: 'R-55',
  issue: 'R-54',
  publish: 'R-56',
  executeUnpublished: 'R-56',
  startExecution: 'R-59',
  reportExecution: 'R-59',
  reportProblem: 'R-60',
  suspend: 'R-62',
  resume: 'R-62',
  startEvaluation: 'R-61',
  endEvaluation: 'R-61',
  adjust: 'R-62',
  supersede: 'R-62',
  complete: 'R-59',
  repeal: 'R-62',
  terminate: 'R-13',
  handOver: 'R-58',
  archive: 'R-58',
};

/** 征求意见 (国令713号第十五条、第十八条). */
export const CONSULTATION_RULES: RulesAtStake<ConsultationAction> = {
  save: 'R-15',
  submitReview: 'R-74',
  passReview: 'R-74',
  returnReview: 'R-74',
  schedule: 'R-15',
  cancelSchedule: 'R-15',
  open: 'R-15',
  extend: 'R-19',
  withdraw: 'R-15',
  correct: 'R-15',
  close: 'R-20',
  comment: 'R-22',
  recordComment: 'R-22',
  printPaperForms: 'R-22',
  triage: 'R-32',
  dispose: 'R-32',
  confirm: 'R-32',
  finishDisposing: 'R-32',
  draftReport: 'R-34',
  confirmReport: 'R-34',
  passReport: 'R-74',
  returnReport: 'R-74',
  publishReport: 'R-34',
  archive: 'R-58',
};

/** 意见 (国令713号第十八条). */
export const COMMENT_RULES: RulesAtStake<CommentAction> = {
  accept: 'R-32',
  clearText: 'R-74',
  proposeWithhold: 'R-74',
  confirmWithhold: 'R-74',
  merge: 'R-32',
  edit: 'R-36',
  withdraw: 'R-36',
  dispose: 'R-33',
  confirm: 'R-33',
  revise: 'R-33',
};

/** 听证 (国令713号第十六条、第十七条). */
export const HEARING_RULES: RulesAtStake<HearingAction> = {
  save: 'R-27',
  submitReview: 'R-74',
  passReview: 'R-74',
  returnReview: 'R-74',
  publishNotice: 'R-27',
  signUp: 'R-28',
  recordSignUp: 'R-28',
  nominate: 'R-28',
  beginSelection: 'R-28',
  draw: 'R-28',
  replace: 'R-28',
  publishList: 'R-28',
  sendMaterials: 'R-29',
  recordDelivery: 'R-29',
  finishDelivery: 'R-29',
  hold: 'R-30',
  saveRecord: 'R-30',
  recordSignature: 'R-30',
  signRecord: 'R-30',
  publishRecord: 'R-30',
  saveReport: 'R-30',
  publishReport: 'R-30',
  postpone: 'R-27',
  cancel: 'R-27',
};

/** 政府会议 (国令713号第三十条；县政务公开任务清单). */
export const MEETING_RULES: RulesAtStake<MeetingAction> = {
  save: 'R-52',
  setAgenda: 'R-51',
  withdrawItem: 'R-51',
  submitReview: 'R-74',
  passReview: 'R-74',
  returnReview: 'R-74',
  announce: 'R-74',
  ready: 'R-63',
  open: 'R-52',
  startItem: 'R-68',
  endItem: 'R-68',
  recordAttendance: 'R-52',
  correctResult: 'R-53',
  close: 'R-52',
  postpone: 'R-52',
  cancel: 'R-52',
  saveMinutes: 'R-53',
  publishMinutes: 'R-74',
  archive: 'R-58',
  planStream: 'R-69',
  approveStream: 'R-69',
};

/** 目录 (国令713号第三条). */
export const CATALOGUE_RULES: RulesAtStake<CatalogueAction> = {
  saveItem: 'R-06',
  openCollection: 'R-09',
  closeCollection: 'R-09',
  finishDraft: 'R-06',
  reopenDraft: 'R-07',
  approveByGovernment: 'R-05',
  recordPartyConsent: 'R-05',
  recordPartyRefusal: 'R-05',
  passReview: 'R-74',
  returnReview: 'R-74',
  publish: 'R-05',
  proposeAdjustment: 'R-07',
  supersede: 'R-07',
  closeYear: 'R-10',
};
