/** Labels of the law's own terms; defined in server/law beside their meaning, exported here for the pages. */
export { CATALOGUE_STAGE_LABELS } from '#server/law/catalogue/catalogue-stage.ts';
export { PLANNED_START_LABELS } from '#server/law/catalogue/latest-starts.ts';
export { SUBMISSION_STATE_LABELS } from '#server/law/catalogue/catalogue-submission.ts';
export { UNIT_ANSWER_LABELS } from '#server/law/catalogue/unit-answer.ts';
export { COMPLETION_STATE_LABELS } from '#server/law/catalogue/completion-report.ts';
export { COMMENT_CHANNEL_LABELS } from '#server/law/people/comment-channel.ts';
export {
  COMMENTS_SHOWN_LABELS,
  HIDE_REASON_LABELS,
  STANCE_LABELS,
} from '#server/law/consultation/comment-words.ts';
export { BLACKOUT_KIND_LABELS } from '#server/law/consultation/blackout.ts';
export { TASK_KIND_LABELS } from '#server/law/people/task-kind.ts';
export { IDENTITY_KIND_LABELS } from '#server/law/people/identity-kind.ts';
export { COMMENT_STATUS_LABELS } from '#server/law/consultation/comment-stage.ts';
export { CONSULTATION_STAGE_LABELS } from '#server/law/consultation/consultation-stage.ts';
export {
  DECISION_CATEGORY_LABELS,
  DECISION_CATEGORY_TEXTS,
  EXCLUSION_GROUND_LABELS,
  HEARING_CHOICE_LABELS,
  TIME_PRECISION_LABELS,
} from '#server/law/decision/decision-category.ts';
export {
  DECISION_PHASE_LABELS,
  DECISION_STEP_LABELS,
  PARTICIPATION_METHOD_LABELS,
} from '#server/law/decision/decision-phase.ts';
export {
  CONCERN_LEVEL_LABELS,
  CONCERN_SOURCE_LABELS,
  CONCERN_STANDING_LABELS,
  PRESS_STANDING_LABELS,
} from '#server/law/concern/concern-words.ts';
export { AUDIENCE_LABELS, audienceWords } from '#server/law/following/audience.ts';
export { DISCLOSURE_RHYTHM_LABELS } from '#server/law/openness/disclosure-time.ts';
export {
  DISCLOSURE_CHANNEL_LABELS,
  DISCLOSURE_FIELD_LABELS,
  DISCLOSURE_LEVEL_LABELS,
} from '#server/law/openness/disclosure-words.ts';
export { DISCLOSURE_STANDING_LABELS } from '#server/law/village/disclosure-due.ts';
export { VISIT_FORM_LABELS } from '#server/law/village/village-visit.ts';
export { DISCLOSURE_KIND_LABELS } from '#server/law/village/disclosure-kind.ts';
export { PROMISED_WAY_LABELS } from '#server/law/participation/promised-way.ts';
export { BASIS_LEVEL_LABELS } from '#server/law/consultation/legal-basis.ts';
export { INTERPRETATION_SECTION_LABELS } from '#server/law/consultation/interpretation-sections.ts';
export { CHANGE_SOURCE_LABELS } from '#server/law/draft/revision.ts';
export { PAPER_MAKER_LABELS } from '#server/law/casepaper/case-paper-kind.ts';
export { CASE_PAPER_LABELS } from '#server/law/casepaper/case-paper-table.ts';
export { BLANK_TYPE_LABELS } from '#server/law/casepaper/paper-blank.ts';
export { DECISION_FACT_LABELS } from '#server/law/decision/decision-facts.ts';
export { SELECTION_MODE_LABELS } from '#server/law/hearing/hearing-selection.ts';
export { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
export { HEARING_STAGE_LABELS } from '#server/law/hearing/hearing-stage.ts';
export { HEARING_TIDING_LABELS } from '#server/law/hearing/hearing-tiding.ts';
export { WITHDRAWAL_WAY_LABELS } from '#server/law/hearing/hearing-withdrawal.ts';
export {
  HEARING_ATTENDANCE_LABELS,
  HEARING_ENTRY_LABELS,
  HEARING_NOTICE_LABELS,
  HEARING_PAPER_LABELS,
  PARTICIPANT_ORIGIN_LABELS,
  SIGN_UP_STATE_LABELS,
} from '#server/law/hearing/hearing-words.ts';
export { CALL_OUTCOME_LABELS, DELIVERY_WAY_LABELS } from '#server/law/people/notification.ts';
export { AGENDA_DISCLOSURE_LABELS } from '#server/law/meeting/agenda-disclosure.ts';
export { AGENDA_PURPOSE_LABELS } from '#server/law/meeting/agenda-purpose.ts';
export { WITHHOLD_GROUND_LABELS } from '#server/law/consultation/withhold-ground.ts';
export { DRAW_METHOD_LABELS, QUOTA_ATTRIBUTE_LABELS } from '#server/law/draw/draw-words.ts';
export { INVITED_CAPACITY_LABELS } from '#server/law/procedure/interest-conflict.ts';
export { INVITATION_STAGE_LABELS } from '#server/law/invitation/invitation-stage.ts';
export {
  INVITATION_REPLY_LABELS,
  INVITATION_TIDING_LABELS,
} from '#server/law/invitation/invitation-words.ts';
export { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
export { MEETING_KIND_LABELS } from '#server/law/procedure/discussion-meeting.ts';
export { MEETING_STAGE_LABELS } from '#server/law/meeting/meeting-stage.ts';
export {
  AGENDA_RESULT_LABELS,
  MEETING_NOTICE_LABELS,
  MEETING_PAPER_LABELS,
  REVIEW_OUTCOME_LABELS,
} from '#server/law/meeting/meeting-words.ts';
export {
  STREAM_STATE_LABELS,
  VIDEO_KIND_LABELS,
  VIDEO_STATUS_LABELS,
} from '#server/law/playback/stream-state.ts';
export { LATE_STEP_LABELS } from '#server/law/procedure/late-step.ts';
export { RECORD_LABELS } from '#server/law/decision/decision-record.ts';
export { DOCUMENT_LABELS } from '#server/law/decision/document-kind.ts';
export { REQUIREMENT_LABELS, STEP_DUTY_LABELS } from '#server/law/decision/requirement.ts';
export { OUTCOME_LABELS, REJECTION_GROUND_LABELS, ROUTE_LABELS } from '#server/law/feedback/outcome.ts';
export { postLabels } from '#server/law/people/organ-post.ts';
export { ROLE_LABELS } from '#server/law/people/role.ts';
export { ACCESSIBILITY_LABELS, SATISFACTION_LABELS } from '#server/law/event/event-feedback.ts';
export { EVENT_REPORT_STANDING_LABELS } from '#server/law/event/event-report-standing.ts';
export { EVENT_STAGE_LABELS } from '#server/law/event/event-stage.ts';
export {
  EVENT_KIND_HINTS,
  EVENT_KIND_LABELS,
  EVENT_KIND_NAMES,
  EVENT_KIND_WORDS,
  EVENT_KINDS,
} from '#server/law/event/kinds.ts';
export {
  EVENT_NOTICE_LABELS,
  EVENT_PAPER_LABELS,
  EVENT_TIDING_LABELS,
  REGISTRATION_STATE_LABELS,
} from '#server/law/event/event-words.ts';
export { GATE_VERDICT_LABELS } from '#server/law/event/gate.ts';
export { CALENDAR_KIND_LABELS, CLASH_KIND_LABELS } from '#server/law/calendar/county-calendar.ts';
export { OPEN_DAY_YEAR_LABELS } from '#server/law/event/event-year.ts';
export { PRESS_STAGE_LABELS } from '#server/law/press/press-stage.ts';
export {
  ACCREDITATION_DECLINE_LABELS,
  ACCREDITATION_STATE_LABELS,
  PRESS_COVERAGE_LABELS,
  PRESS_POST_LABELS,
  PRESS_QUESTION_ORIGIN_LABELS,
  PRESS_QUESTION_STATE_LABELS,
  QUESTION_NOT_TAKEN_LABELS,
} from '#server/law/press/press-words.ts';
export {
  DAY_UNIT_LABELS,
  LAW_HEARING_LABELS,
  LAW_LEVEL_LABELS,
  SPECIAL_RULE_NAMES,
} from '#server/law/catalogue/special-law.ts';
export { LAW_ENTRY_STATE_LABELS, LAW_STANDING_LABELS } from '#server/law/policy/law-edition.ts';
export { PLANNING_KIND_LABELS, PLANNING_STANDING_LABELS } from '#server/law/statute/plan-entry.ts';
export { STATUTE_STANDING_LABELS } from '#server/law/statute/statute-edition.ts';
export { HIDE_STATE_LABELS } from '#server/law/consultation/hide-state.ts';
export { DISPOSITION_STATE_LABELS } from '#server/law/feedback/disposition-state.ts';
export { QUESTION_PROGRESS_LABELS } from '#server/law/feedback/question-progress.ts';
export { AUDIT_OUTCOME_LABELS } from '#server/law/people/audit-outcome.ts';
export { DESK_LABELS } from '#server/law/people/desk.ts';
