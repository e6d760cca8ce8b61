/** Form of a review by experts besides their letters, and its conversion to the contract's input. */
import type { ExpertRecordInput } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { proofPapers } from '#client/staff/domains/decision/proof-papers.ts';
import type { RecordedContent } from '#client/staff/ground/form/correction.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { words } from '#client/words.ts';
import { EXPERT_REVIEW_FORM_LABELS, ExpertReviewForm } from '#server/law/procedure/expert-review.ts';
import { type StepProps, within } from './step.ts';

export interface ExpertForm {
  form: ExpertReviewForm | '';
  heldOn: string;
  fileIds: string[];
}

const BLANK: ExpertForm = { form: '', heldOn: '', fileIds: [] };

const met = ({ form }: ExpertForm) => form === ExpertReviewForm.MEETING;
const papers = proofPapers('EXPERT_REVIEW', 'OTHER');

const fieldsOf = (props: StepProps): readonly RecordField<ExpertForm>[] => [
  {
    kind: 'choice',
    name: 'form',
    label: '论证方式',
    hint: '各位专家的声明、意见和采纳情况取自“参加论证的专家”，不用填写（国令713号第十九条、第二十条）。',
    options: EXPERT_REVIEW_FORM_LABELS,
    none: words.form.choose,
    required: true,
  },
  { kind: 'day', name: 'heldOn', label: '论证会日期', required: true, when: met, ...within(props) },
  { kind: 'files', name: 'fileIds', ...papers, label: '论证会记录', when: met },
  {
    kind: 'files',
    name: 'fileIds',
    ...papers,
    label: '其他论证材料',
    optional: true,
    when: (values) => !met(values),
  },
];

const inputOf = ({ form, heldOn, fileIds }: ExpertForm): ExpertRecordInput => ({
  form: form || ExpertReviewForm.WRITTEN,
  heldOn: met({ form, heldOn, fileIds }) && heldOn ? heldOn : null,
  fileIds,
});

const valuesOf = (told: NonNullable<RecordedContent['expertReview']>): ExpertForm => ({
  form: told.form,
  heldOn: told.form === 'MEETING' ? (told.heldOn ?? '') : '',
  fileIds: told.fileIds,
});

/** 专家论证 (第十九条、第二十条): what the experts declared and signed to their letters, and in which form. */
export const EXPERTS = {
  kind: 'EXPERT_REVIEW',
  word: '登记专家论证',
  document: standard('recordExpertReview'),
  blank: BLANK,
  fieldsOf,
  inputOf,
  toldIn: ({ expertReview }: RecordedContent) => expertReview,
  valuesOf,
} as const;
