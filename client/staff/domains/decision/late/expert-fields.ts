/**
 * Fields of a review by experts from before the platform (补录，第十九条、第二十条): who was asked, what each said, and the
 * outcome.
 */
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { words } from '#client/words.ts';
import { LIBRARY_LEVEL_LABELS } from '#server/law/procedure/expert-library.ts';
import { INTEREST_DECLARATION_LABELS } from '#server/law/procedure/interest-declaration.ts';
import {
  EXPERT_KIND_LABELS,
  EXPERT_REVIEW_FORM_LABELS,
  ExpertKind,
} from '#server/law/procedure/expert-review.ts';
import type { AdoptionRow, ExpertForm, MemberRow, OpinionRow } from './expert-form.ts';
import { type StepProps, within } from '../procedure/step.ts';
import { proofPapers } from '#client/staff/domains/decision/proof-papers.ts';

const MEMBER: readonly RecordField<MemberRow>[] = [
  { kind: 'text', name: 'name', label: '姓名或者机构名称' },
  { kind: 'text', name: 'employer', label: '工作单位', optional: true, beside: true },
  {
    kind: 'choice',
    name: 'interest',
    label: '利害关系声明',
    options: INTEREST_DECLARATION_LABELS,
    none: '还没有声明',
  },
  { kind: 'tick', name: 'dissenting', label: '对草案持不同意见' },
];

const byPerson = ({ expertKind }: OpinionRow) => expertKind === ExpertKind.PERSON;

const OPINION: readonly RecordField<OpinionRow>[] = [
  { kind: 'choice', name: 'expertKind', label: '出具意见的是', options: EXPERT_KIND_LABELS },
  { kind: 'text', name: 'expertName', label: '出具人', hint: '姓名或者机构名称' },
  { kind: 'area', name: 'necessity', label: '必要性', optional: true },
  { kind: 'area', name: 'feasibility', label: '可行性', optional: true },
  { kind: 'area', name: 'scientificMerit', label: '科学性', optional: true },
  { kind: 'tick', name: 'signed', label: '专家已在论证意见上签名', when: byPerson },
  { kind: 'tick', name: 'sealed', label: '专业机构已在论证意见上盖章', when: (row) => !byPerson(row) },
];

const BLANK_OPINION: OpinionRow = {
  expertKind: ExpertKind.PERSON,
  expertName: '',
  necessity: '',
  feasibility: '',
  scientificMerit: '',
  signed: false,
  sealed: false,
};

const rejected = ({ adopted }: AdoptionRow) => adopted === 'NO';

const ADOPTION: readonly RecordField<AdoptionRow>[] = [
  { kind: 'text', name: 'opinion', label: '专家的意见' },
  {
    kind: 'choice',
    name: 'adopted',
    label: '是否采纳',
    options: { YES: '采纳', NO: '不采纳' },
    none: words.form.choose,
    required: true,
  },
  { kind: 'area', name: 'reason', label: '不采纳的理由', when: rejected },
  { kind: 'area', name: 'reason', label: '怎样采纳', optional: true, when: (row) => !rejected(row) },
];

const SAID: readonly RecordField<ExpertForm>[] = [
  {
    kind: 'rows',
    name: 'members',
    label: '参加论证的专家、专业机构',
    hint: '注重专业性、代表性、均衡性，并吸收持不同意见的专家；与决策事项有直接利害关系的不得参加（国令713号第二十条）。',
    noun: '专家',
    columns: MEMBER,
  },
  {
    kind: 'choice',
    name: 'library',
    label: '专家从哪里选择',
    hint: '本级没有专家库的，可以使用上级的专家库（国令713号第二十一条）。',
    options: LIBRARY_LEVEL_LABELS,
    none: '不是从专家库中选择',
    optional: true,
  },
  {
    kind: 'rows',
    name: 'opinions',
    label: '论证意见',
    hint: '对必要性、可行性、科学性的论证合起来要齐全；专家出具的应当签名，专业机构出具的应当盖章（国令713号第十九条）。',
    noun: '意见',
    columns: OPINION,
    blank: BLANK_OPINION,
  },
  {
    kind: 'area',
    name: 'dissent',
    label: '不同意见',
    hint: '有持不同意见的专家参加的，写明不同意见。',
    optional: true,
  },
  {
    kind: 'rows',
    name: 'adoptions',
    label: '专家意见的研究采纳情况',
    hint: '提请集体讨论时，专家意见的研究采纳情况要一并说明（国令713号第二十九条）。',
    noun: '采纳情况',
    columns: ADOPTION,
  },
  { kind: 'files', name: 'fileIds', ...proofPapers('EXPERT_REVIEW', 'OTHER') },
];

export const fieldsOf = (props: StepProps): readonly RecordField<ExpertForm>[] => [
  { kind: 'day', name: 'happenedOn', label: '论证日期', required: true, ...within(props) },
  {
    kind: 'choice',
    name: 'form',
    label: '论证方式',
    options: EXPERT_REVIEW_FORM_LABELS,
    none: words.form.choose,
    required: true,
    beside: true,
  },
  ...SAID,
];
