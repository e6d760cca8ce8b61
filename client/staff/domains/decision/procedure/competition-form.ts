/** Form of the fair competition review, and its conversion to the contract's input and the law's. */
import type { CompetitionRecordInput } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import type { RecordedContent } from '#client/staff/ground/form/correction.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { ROLE_LABELS, words } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  COMPETITION_EXCEPTION_LABELS,
  type CompetitionExceptionGround,
} from '#server/law/procedure/competition-exception.ts';
import {
  COMPETITION_CONCLUSION_LABELS,
  CompetitionConclusion,
  refuseCompetitionRecord,
} from '#server/law/procedure/fair-competition.ts';
import { heardEarlierIn, heardIn } from '#server/law/procedure/competition-voices.ts';
import { CompetitionVoices } from './CompetitionVoices.tsx';
import { said, type StepDecision, type StepProps, within } from './step.ts';
import { proofPapers } from '#client/staff/domains/decision/proof-papers.ts';

export interface CompetitionForm {
  happenedOn: string;
  drafterOpinion: string;
  conclusion: CompetitionConclusion | '';
  ground: CompetitionExceptionGround | '';
  groundText: string;
  noLesserMeans: string;
  endsOn: string;
  endCondition: string;
  fileIds: string[];
}

const BLANK: CompetitionForm = {
  happenedOn: '',
  drafterOpinion: '',
  conclusion: '',
  ground: '',
  groundText: '',
  noLesserMeans: '',
  endsOn: '',
  endCondition: '',
  fileIds: [],
};

const excepted = ({ conclusion }: CompetitionForm) => conclusion === CompetitionConclusion.EXCEPTION;
const none = words.form.choose;

/** 适用例外规定的说明 (公平竞争审查条例第十二条、第十七条): the ground, no lesser means, and an end. */
const exceptionFields = (today: string): readonly RecordField<CompetitionForm>[] => [
  {
    kind: 'choice',
    name: 'ground',
    label: '适用的情形',
    options: COMPETITION_EXCEPTION_LABELS,
    none,
    when: excepted,
  },
  {
    kind: 'area',
    name: 'groundText',
    label: '符合该情形的理由',
    hint: '法律、行政法规规定的其他情形，写明名称和条款。',
    when: excepted,
  },
  { kind: 'area', name: 'noLesserMeans', label: '没有对公平竞争影响更小的替代方案的理由', when: excepted },
  {
    kind: 'day',
    name: 'endsOn',
    label: '实施期限的最后一日',
    hint: '合理的实施期限或者终止条件，至少写明一项（公平竞争审查条例第十二条）。',
    optional: true,
    min: today,
    when: excepted,
  },
  { kind: 'text', name: 'endCondition', label: '终止条件', optional: true, beside: true, when: excepted },
];

const fieldsOf = (props: StepProps): readonly RecordField<CompetitionForm>[] => [
  {
    kind: 'area',
    name: 'drafterOpinion',
    label: '起草单位的初审意见',
    hint: '起草单位初审后送市场监督管理部门审查（公平竞争审查条例第十四条）。',
  },
  { kind: 'choice', name: 'conclusion', label: '审查结论', options: COMPETITION_CONCLUSION_LABELS, none },
  ...exceptionFields(props.today),
  { kind: 'day', name: 'happenedOn', label: '审查日期', required: true, ...within(props) },
  { kind: 'files', name: 'fileIds', ...proofPapers('FAIR_COMPETITION', 'OTHER') },
];

/** The law calls the day by another name, and the exception as a whole. */
const ALIASES = { reviewedOn: 'happenedOn', exception: 'ground' };

const exceptionOf = ({ ground, groundText, noLesserMeans, endsOn, endCondition }: CompetitionForm) => ({
  ground: ground || null,
  groundText: said(groundText),
  noLesserMeans: said(noLesserMeans),
  endsOn: (endsOn || null) as CalendarDay | null,
  endCondition: said(endCondition),
});

const reviewOf = (values: CompetitionForm) => ({
  conclusion: values.conclusion || null,
  drafterOpinion: said(values.drafterOpinion),
  exception: excepted(values) ? exceptionOf(values) : null,
});

const inputOf = (values: CompetitionForm): CompetitionRecordInput => ({
  happenedOn: values.happenedOn,
  ...reviewOf(values),
  fileIds: values.fileIds,
});

/** 公平竞争审查条例第十二条至第十七条, said while one types. */
const findingsIn = (values: CompetitionForm, { unitInquiries }: StepDecision): readonly Finding[] => {
  const reviewedOn = (values.happenedOn || null) as CalendarDay | null;
  const review = {
    ...reviewOf(values),
    ...heardIn(unitInquiries, reviewedOn),
    // The recorder's own unit, which is market supervision.
    reviewedBy: ROLE_LABELS.MARKET_SUPERVISION,
    reviewedOn,
  };
  return refuseCompetitionRecord(review, heardEarlierIn(unitInquiries, reviewedOn));
};

export type CompetitionTold = Omit<NonNullable<RecordedContent['fairCompetition']>, '__typename'>;

const valuesOf = (told: CompetitionTold): CompetitionForm => ({
  happenedOn: told.happenedOn,
  drafterOpinion: told.drafterOpinion ?? '',
  conclusion: told.conclusion ?? '',
  ground: told.exception?.ground ?? '',
  groundText: told.exception?.groundText ?? '',
  noLesserMeans: told.exception?.noLesserMeans ?? '',
  endsOn: told.exception?.endsOn ?? '',
  endCondition: told.exception?.endCondition ?? '',
  fileIds: told.fileIds,
});

/** 公平竞争审查 (第二十九条, 公平竞争审查条例第十四条), by market supervision together with the drafter. */
export const COMPETITION = {
  kind: 'FAIR_COMPETITION',
  word: '登记公平竞争审查',
  document: standard('recordFairCompetition'),
  blank: BLANK,
  fieldsOf,
  inputOf,
  toldIn: ({ fairCompetition }: RecordedContent) => fairCompetition,
  valuesOf,
  aliases: ALIASES,
  reads: ['DRAFT', 'EXPLANATION', 'BASIS', 'RESEARCH'],
  Beside: CompetitionVoices,
  findingsOf:
    ({ decision }: StepProps) =>
    (values: CompetitionForm) =>
      findingsIn(values, decision),
} as const;
