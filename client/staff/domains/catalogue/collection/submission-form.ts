import type { LawsOfDay } from '#server/law/catalogue/special-law.ts';
import type { CatalogueSubmissionInput, Submission_RowFragment } from '#client/graphql/graphql.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import {
  ARGUED_PART_LABELS,
  type ArguedPart,
  ProposerKind,
  refuseProposal,
} from '#server/law/decision/decision-proposal.ts';
import { emptyForm, FIELD_LABELS, formFindings, inputOf, type ItemForm } from '../item-form.ts';

export type SubmissionRow = Submission_RowFragment;

/** A matter as it is typed: the row it is to be, and what is argued. */
export type SubmissionForm = ItemForm & Record<ArguedPart, string>;

export const PARTS = Object.keys(ARGUED_PART_LABELS) as ArguedPart[];

const argued = (value: (part: ArguedPart) => string) =>
  Object.fromEntries(PARTS.map((part) => [part, value(part)])) as Record<ArguedPart, string>;

export const emptySubmission = (unitId: string): SubmissionForm => ({
  ...emptyForm(),
  leadUnitId: unitId,
  ...argued(() => ''),
});

export const submissionFormOf = (row: SubmissionRow): SubmissionForm => ({
  name: row.name,
  categories: row.categories,
  exclusion: row.exclusion ?? '',
  leadUnitId: row.unit.id,
  coUnitIds: row.coUnits.map(({ id }) => id),
  plannedOn: row.plannedOn ?? '',
  plannedPrecision: row.plannedPrecision,
  hearing: row.hearing,
  requiredSteps: row.requiredSteps,
  legalBasis: row.legalBasis.join('\n'),
  stagedTimes: row.stagedTimes.join('\n'),
  background: row.background ?? '',
  participationMethods: row.participationMethods,
  ownDecision: row.ownDecision,
  specialRules: row.specialRules,
  contact: row.contact ?? '',
  adjustmentNote: '',
  ...argued((part) => row[part] ?? ''),
});

/** The row's own fields, without what is argued. */
const itemIn = (form: SubmissionForm) =>
  Object.fromEntries(
    Object.keys(FIELD_LABELS).map((key) => [key, form[key as keyof ItemForm]]),
  ) as unknown as ItemForm;

export const submissionInputOf = (form: SubmissionForm): CatalogueSubmissionInput => ({
  item: inputOf(itemIn(form)),
  ...argued((part) => form[part]),
});

/** Findings that still keep the submission from being handed in, by the same rules as the server's. */
export const submissionFindings = (form: SubmissionForm, inForce: LawsOfDay): Finding[] => [
  ...formFindings(form, false, inForce),
  ...refuseProposal({ ...argued((part) => form[part]), proposerKind: ProposerKind.DEPARTMENT, title: '-' }),
];

export const SUBMISSION_LABELS: Readonly<Record<string, string>> = {
  ...FIELD_LABELS,
  ...ARGUED_PART_LABELS,
  basis: '建议的依据',
};
