import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** What somebody has to do next (待办). */
export enum TaskKind {
  FINISH_CATALOGUE = 'FINISH_CATALOGUE',
  APPROVE_CATALOGUE = 'APPROVE_CATALOGUE',
  RECORD_CONSENT = 'RECORD_CONSENT',
  REVIEW_CATALOGUE = 'REVIEW_CATALOGUE',
  PUBLISH_CATALOGUE = 'PUBLISH_CATALOGUE',
  HAND_IN_MATTERS = 'HAND_IN_MATTERS',
  ANSWER_MATTERS = 'ANSWER_MATTERS',
  CLOSE_CATALOGUE_YEAR = 'CLOSE_CATALOGUE_YEAR',
  REVIEW_COMPLETION = 'REVIEW_COMPLETION',
  START_DECISION = 'START_DECISION',
  PREPARE_CONSULTATION = 'PREPARE_CONSULTATION',
  RETURNED_CONSULTATION = 'RETURNED_CONSULTATION',
  REVIEW_CONSULTATION = 'REVIEW_CONSULTATION',
  OPEN_CONSULTATION = 'OPEN_CONSULTATION',
  OPENING_BLOCKED = 'OPENING_BLOCKED',
  ACCEPT_COMMENTS = 'ACCEPT_COMMENTS',
  DISPOSE_COMMENTS = 'DISPOSE_COMMENTS',
  FIX_DRAFT = 'FIX_DRAFT',
  JUDGE_CHANGES = 'JUDGE_CHANGES',
  WRITE_APPROVED_DRAFT = 'WRITE_APPROVED_DRAFT',
  CONFIRM_APPROVED_DRAFT = 'CONFIRM_APPROVED_DRAFT',
  CONFIRM_DISPOSITIONS = 'CONFIRM_DISPOSITIONS',
  CONFIRM_WITHHOLD = 'CONFIRM_WITHHOLD',
  CONFIRM_REPORT = 'CONFIRM_REPORT',
  REVIEW_REPORT = 'REVIEW_REPORT',
  SUBMIT_CORRECTION = 'SUBMIT_CORRECTION',
  REVIEW_CORRECTION = 'REVIEW_CORRECTION',
  PUBLISH_CORRECTION = 'PUBLISH_CORRECTION',
  PUBLISH_REPORT = 'PUBLISH_REPORT',
  FEEDBACK_DUE = 'FEEDBACK_DUE',
  MISSED_DECISION_TIME = 'MISSED_DECISION_TIME',
  STUDY_PROPOSAL = 'STUDY_PROPOSAL',
  DECIDE_PROPOSAL = 'DECIDE_PROPOSAL',
  START_DRAFTING = 'START_DRAFTING',
  FINISH_PARTICIPATION = 'FINISH_PARTICIPATION',
  REVIEW_COMPETITION = 'REVIEW_COMPETITION',
  FIND_RISK = 'FIND_RISK',
  SUBMIT_LEGALITY = 'SUBMIT_LEGALITY',
  SUPPLEMENT_LEGALITY = 'SUPPLEMENT_LEGALITY',
  GIVE_LEGALITY_OPINION = 'GIVE_LEGALITY_OPINION',
  ASK_AGENDA = 'ASK_AGENDA',
  SCHEDULE_DISCUSSION = 'SCHEDULE_DISCUSSION',
  RECORD_DISCUSSION = 'RECORD_DISCUSSION',
  RECORD_PARTY_REPLY = 'RECORD_PARTY_REPLY',
  RECORD_CONGRESS_REPLY = 'RECORD_CONGRESS_REPLY',
  ISSUE_DECISION = 'ISSUE_DECISION',
  PLAN_PUBLICATION = 'PLAN_PUBLICATION',
  REVIEW_PUBLICATION = 'REVIEW_PUBLICATION',
  PUBLISH_DECISION = 'PUBLISH_DECISION',
  RECORD_OUTREACH = 'RECORD_OUTREACH',
  START_EXECUTION = 'START_EXECUTION',
  REPORT_EXECUTION = 'REPORT_EXECUTION',
  RESUME_DECISION = 'RESUME_DECISION',
  COMPLETE_DECISION = 'COMPLETE_DECISION',
  PROPOSE_FACTS = 'PROPOSE_FACTS',
  RULE_ON_FACTS = 'RULE_ON_FACTS',
  CONFIRM_LAW = 'CONFIRM_LAW',
  CONFIRM_EXPERT = 'CONFIRM_EXPERT',
  CONFIRM_LIBRARY_LEAVE = 'CONFIRM_LIBRARY_LEAVE',
  CONFIRM_POLICY = 'CONFIRM_POLICY',
  APPROVE_ASKED = 'APPROVE_ASKED',
  CONFIRM_LATE_ENTRY = 'CONFIRM_LATE_ENTRY',
  REVIEW_NOT_PUBLIC = 'REVIEW_NOT_PUBLIC',
  ANSWER_SUGGESTIONS = 'ANSWER_SUGGESTIONS',
  ANSWER_INQUIRY = 'ANSWER_INQUIRY',
  TREAT_ANSWER = 'TREAT_ANSWER',
  TREAT_EXPERT = 'TREAT_EXPERT',
  REPLACE_EXPERT = 'REPLACE_EXPERT',
  REMIND_ASKED = 'REMIND_ASKED',
  ANSWER_STATEMENTS = 'ANSWER_STATEMENTS',
  CONFIRM_STATEMENTS = 'CONFIRM_STATEMENTS',
  CONSIDER_EVALUATION = 'CONSIDER_EVALUATION',
  FINISH_EVALUATION = 'FINISH_EVALUATION',
  HAND_OVER_FILE = 'HAND_OVER_FILE',
  ARCHIVE_DECISION = 'ARCHIVE_DECISION',
  WORK_ON_MEETING = 'WORK_ON_MEETING',
  REVIEW_MEETING = 'REVIEW_MEETING',
  PUBLISH_MEETING = 'PUBLISH_MEETING',
  APPROVE_STREAM = 'APPROVE_STREAM',
  VERIFY_REPRESENTATIVES = 'VERIFY_REPRESENTATIVES',
  RENEW_REPRESENTATIVES = 'RENEW_REPRESENTATIVES',
  INVITE_REPRESENTATIVES = 'INVITE_REPRESENTATIVES',
  CALL_PEOPLE = 'CALL_PEOPLE',
  RECORD_ABSENCES = 'RECORD_ABSENCES',
  WORK_ON_HEARING = 'WORK_ON_HEARING',
  REVIEW_HEARING = 'REVIEW_HEARING',
  PUBLISH_HEARING = 'PUBLISH_HEARING',
  WORK_ON_EVENT = 'WORK_ON_EVENT',
  REVIEW_EVENT = 'REVIEW_EVENT',
  PUBLISH_EVENT = 'PUBLISH_EVENT',
  REPORT_EVENT = 'REPORT_EVENT',
  ACCREDIT_PRESS = 'ACCREDIT_PRESS',
  TRANSCRIBE_PRESS = 'TRANSCRIBE_PRESS',
  REVIEW_PRESS = 'REVIEW_PRESS',
  PUBLISH_PRESS = 'PUBLISH_PRESS',
}
registerEnumType(TaskKind, { name: 'TaskKind', description: '待办事项' });

/** 一项待办, with its due day and where it is done. */
@ObjectType({ simpleResolvers: true })
export class Task {
  @Field(() => String)
  readonly key!: string;

  @Field(() => TaskKind)
  readonly kind!: TaskKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly detail!: string;

  @Field(() => String, { nullable: true, description: '依据的条款' })
  readonly article!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly dueOn!: CalendarDay | null;

  @Field(() => Boolean, { description: '节假日安排尚未公布，期限为暂定' })
  readonly provisional!: boolean;

  @Field(() => Boolean)
  readonly overdue!: boolean;

  @Field(() => String)
  readonly path!: string;

  @Field(() => Int, { nullable: true })
  readonly count!: number | null;
}

/** 最近办理的事. */
@ObjectType({ simpleResolvers: true })
export class RecentAction {
  @Field(() => InstantScalar)
  readonly at!: Date;

  @Field(() => String)
  readonly who!: string;

  @Field(() => String)
  readonly action!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { nullable: true })
  readonly path!: string | null;
}

/** 工作台: what is due, what changed. */
@ObjectType({ description: '工作台', simpleResolvers: true })
export class Workbench {
  @Field(() => CalendarDayScalar)
  readonly today!: CalendarDay;

  @Field(() => [Task])
  readonly tasks!: Task[];

  @Field(() => [RecentAction])
  readonly recent!: RecentAction[];

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly nextDueOn!: CalendarDay | null;
}
