/** The names of the contract's values: none missing, none too many, no two alike. */
import { globSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import * as words from '#client/words.ts';

const contract = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const valuesOf = (name: string) => {
  const found = contract.getType(name);
  return isEnumType(found) ? found.getValues().map(({ name: value }) => value) : [];
};

it.each([
  ['AttachmentKind', words.ATTACHMENT_KIND_LABELS],
  ['AuditOutcome', words.AUDIT_OUTCOME_LABELS],
  ['BasisLevel', words.BASIS_LEVEL_LABELS],
  ['CatalogueChange', words.CATALOGUE_CHANGE_LABELS],
  ['ChannelKind', words.CHANNEL_KIND_LABELS],
  ['CommentProgress', words.COMMENT_PROGRESS_LABELS],
  ['ConsultationState', words.CONSULTATION_STATE_LABELS],
  ['ContactKind', words.CONTACT_KIND_LABELS],
  ['DecisionProgress', words.DECISION_PROGRESS_LABELS],
  ['Desk', words.DESK_LABELS],
  ['DispositionState', words.DISPOSITION_STATE_LABELS],
  ['FindingBasis', words.FINDING_BASIS_LABELS],
  ['FindingSeverity', words.FINDING_SEVERITY_LABELS],
  ['HideState', words.HIDE_STATE_LABELS],
  ['InterpretationSection', words.INTERPRETATION_SECTION_LABELS],
  ['MessageKind', words.MESSAGE_KIND_LABELS],
  ['MessageStatus', words.MESSAGE_STATUS_LABELS],
  ['NoticeKind', words.NOTICE_KIND_LABELS],
  ['ReportStage', words.REPORT_STAGE_LABELS],
  ['SpecialDayKind', words.SPECIAL_DAY_LABELS],
  ['SpecialRuleKind', words.SPECIAL_RULE_LABELS],
  ['StepState', words.STEP_STATE_LABELS],
  ['TaskKind', words.TASK_KIND_LABELS],
  ['UnitKind', words.UNIT_KIND_LABELS],
  ['WayKind', words.WAY_KIND_LABELS],
  ['CatalogueStage', words.CATALOGUE_STAGE_LABELS],
  ['SubmissionState', words.SUBMISSION_STATE_LABELS],
  ['UnitAnswer', words.UNIT_ANSWER_LABELS],
  ['CompletionState', words.COMPLETION_STATE_LABELS],
  ['CommentChannel', words.COMMENT_CHANNEL_LABELS],
  ['CommentsShown', words.COMMENTS_SHOWN_LABELS],
  ['ConsultationStage', words.CONSULTATION_STAGE_LABELS],
  ['DecisionCategory', words.DECISION_CATEGORY_LABELS],
  ['DecisionPhase', words.DECISION_PHASE_LABELS],
  ['DecisionStepKind', words.DECISION_STEP_LABELS],
  ['HearingChoice', words.HEARING_CHOICE_LABELS],
  ['HideReason', words.HIDE_REASON_LABELS],
  ['IdentityKind', words.IDENTITY_KIND_LABELS],
  ['Outcome', words.OUTCOME_LABELS],
  ['ParticipationMethod', words.PARTICIPATION_METHOD_LABELS],
  ['RejectionGround', words.REJECTION_GROUND_LABELS],
  ['Role', words.ROLE_LABELS],
  ['Stance', words.STANCE_LABELS],
  ['TimePrecision', words.TIME_PRECISION_LABELS],
] as const)('契约里 %s 的每个值都有中文名', (name, labels) => {
  expect(Object.keys(labels).toSorted()).toEqual(valuesOf(name).toSorted());
  expect(new Set(Object.values(labels)).size).toBe(Object.keys(labels).length);
});

it('契约里的每种处理结果和环节都有标签', () => {
  expect(Object.keys(words.OUTCOME_TAGS).toSorted()).toEqual(valuesOf('Outcome').toSorted());
  expect(Object.keys(words.CONSULTATION_TAGS).toSorted()).toEqual(valuesOf('ConsultationStage').toSorted());
  expect(Object.keys(words.STANCE_TAGS).toSorted()).toEqual(valuesOf('Stance').toSorted());
});

it('不把人写成“他”“她”：写本人、报名人、反映人', () => {
  const said = globSync('{client,server,schema}/**/*.{ts,tsx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/.{0,12}(?:(?<!其)他(?!人)|她).{0,12}/g)].map(
      ([words]) => `${file}: ${words}`,
    ),
  );
  expect(said).toEqual([]);
});
