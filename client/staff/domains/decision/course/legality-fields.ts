import type { LegalityOpinionInput } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import {
  ADVISER_KIND_LABELS,
  LEGALITY_ASPECTS,
  LEGALITY_MARK_LABELS,
  LEGALITY_OUTCOME_LABELS,
  MATERIAL_VERDICT_LABELS,
} from '#server/law/procedure/legality-opinion.ts';
import { proofPapers } from '#client/staff/domains/decision/proof-papers.ts';
import { clauseChoices, type DraftReview } from './draft-review.ts';

type Mark = NonNullable<LegalityOpinionInput['authority']> | null;

/** An opinion as it is typed (合法性审查意见). */
export interface OpinionForm {
  authority: Mark;
  authorityNote: string;
  procedure: Mark;
  procedureNote: string;
  content: Mark;
  contentNote: string;
  points: { anchorId: string; text: string }[];
  adviserKind: NonNullable<LegalityOpinionInput['adviserKind']> | null;
  adviserName: string;
  adviserOpinion: string;
  outcome: NonNullable<LegalityOpinionInput['outcome']> | null;
  materialVerdict: NonNullable<LegalityOpinionInput['materialVerdict']> | null;
  legalRiskStatement: string;
  fileIds: string[];
}

export const EMPTY: OpinionForm = {
  authority: null,
  authorityNote: '',
  procedure: null,
  procedureNote: '',
  content: null,
  contentNote: '',
  points: [],
  adviserKind: null,
  adviserName: '',
  adviserOpinion: '',
  outcome: null,
  materialVerdict: null,
  legalRiskStatement: '',
  fileIds: [],
};

const aspect = (name: keyof typeof LEGALITY_ASPECTS): RecordField<OpinionForm>[] => [
  { kind: 'choice', name, label: LEGALITY_ASPECTS[name], options: LEGALITY_MARK_LABELS },
  {
    kind: 'area',
    name: `${name}Note`,
    label: `${LEGALITY_ASPECTS[name]}的问题和修改意见`,
    when: (values) => values[name] !== null && values[name] !== 'PASS',
  },
];

/** 审查意见各点: each about one clause of the draft that was sent, or about the whole. */
const points = (review: DraftReview | null): RecordField<OpinionForm> => ({
  kind: 'rows',
  name: 'points',
  label: '审查意见各点',
  hint: '逐点写明对哪一条、要怎样修改；承办单位按各点修改，修改后由您逐处确认。',
  optional: true,
  noun: '审查意见',
  columns: [
    {
      name: 'anchorId',
      label: '所指条款',
      kind: 'choice',
      options: clauseChoices(review),
      none: '全文',
      optional: true,
    },
    { name: 'text', label: '意见', kind: 'area' },
  ],
});

/** 草案的修改是否重大: asked where the unit judged a computed change not material. */
const verdict = (review: DraftReview | null): RecordField<OpinionForm>[] =>
  review?.judged
    ? [
        {
          kind: 'choice',
          name: 'materialVerdict',
          label: '草案的修改',
          hint: `承办单位判断不属于重大修改，理由：${review.judged.reason}`,
          options: MATERIAL_VERDICT_LABELS,
        },
      ]
    : [];

/** Fields of the legality opinion; where the draft is a file alone no clause can be picked. */
export const fieldsOf = (review: DraftReview | null): readonly RecordField<OpinionForm>[] => [
  ...aspect('authority'),
  ...aspect('procedure'),
  ...aspect('content'),
  points(review),
  ...verdict(review),
  {
    kind: 'choice',
    name: 'adviserKind',
    label: '法律意见提出人',
    hint: '应当有法律顾问、公职律师提出的法律意见（第二十八条）。',
    options: ADVISER_KIND_LABELS,
  },
  { kind: 'text', name: 'adviserName', label: '姓名' },
  { kind: 'area', name: 'adviserOpinion', label: '法律意见' },
  { kind: 'choice', name: 'outcome', label: '审查结论', options: LEGALITY_OUTCOME_LABELS },
  {
    kind: 'area',
    name: 'legalRiskStatement',
    label: '法律风险',
    hint: '国家尚无明确规定的探索性改革事项，明示法律风险，随草案提交讨论。',
    when: ({ outcome }) => outcome === 'NO_CLEAR_RULE',
  },
  { kind: 'files', name: 'fileIds', ...proofPapers('LEGALITY_OPINION') },
];

/** Form values as the contract's input. */
export const inputOf = ({ points: told, ...values }: OpinionForm) => ({
  ...values,
  points: told.map(({ anchorId, text }) => ({ anchorId: anchorId || null, text })),
});
