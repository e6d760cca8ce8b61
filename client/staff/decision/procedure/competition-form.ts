/** What is typed about the review of fair competition, and how it becomes what the contract and the law take. */
import type { FairCompetitionInput } from '#client/graphql/graphql.ts';
import type { Finding } from '#client/staff/frame/refusal.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import type { CompetitionExceptionGround } from '#server/law/competition-exception.ts';
import { CompetitionConclusion, refuseFairCompetition } from '#server/law/fair-competition.ts';
import { linesOf, said } from './step-places.ts';

export interface ExceptionForm {
  ground: CompetitionExceptionGround | '';
  groundText: string;
  noLesserMeans: string;
  endsOn: string;
  endCondition: string;
}

export interface CompetitionForm {
  replacesId: string;
  happenedOn: string;
  drafterOpinion: string;
  reviewedBy: string;
  /** One a line. */
  operatorsHeard: string;
  /** One a line. */
  associationsHeard: string;
  conclusion: CompetitionConclusion | '';
  exception: ExceptionForm;
  fileIds: string[];
}

export const BLANK: CompetitionForm = {
  replacesId: '',
  happenedOn: '',
  drafterOpinion: '',
  reviewedBy: '',
  operatorsHeard: '',
  associationsHeard: '',
  conclusion: '',
  exception: { ground: '', groundText: '', noLesserMeans: '', endsOn: '', endCondition: '' },
  fileIds: [],
};

export const SHAPE = {
  form: 'competition',
  labels: {
    happenedOn: '审查日期',
    drafterOpinion: '起草单位的初审意见',
    reviewedBy: '审查人',
    operatorsHeard: '听取意见的经营者',
    associationsHeard: '听取意见的行业协会、商会',
    conclusion: '审查结论',
    exception: '适用例外规定的说明',
    fileIds: '公平竞争审查材料',
  },
  aliases: { reviewedOn: 'happenedOn' },
};

export const excepted = ({ conclusion }: Pick<CompetitionForm, 'conclusion'>) =>
  conclusion === CompetitionConclusion.EXCEPTION;

const exceptionOf = ({ ground, groundText, noLesserMeans, endsOn, endCondition }: ExceptionForm) => ({
  ground: ground || null,
  groundText: said(groundText),
  noLesserMeans: said(noLesserMeans),
  endsOn: (endsOn || null) as CalendarDay | null,
  endCondition: said(endCondition),
});

const reviewOf = (values: CompetitionForm) => ({
  conclusion: values.conclusion || null,
  drafterOpinion: said(values.drafterOpinion),
  reviewedBy: said(values.reviewedBy),
  operatorsHeard: linesOf(values.operatorsHeard),
  associationsHeard: linesOf(values.associationsHeard),
  exception: excepted(values) ? exceptionOf(values.exception) : null,
});

export const inputOf = (values: CompetitionForm): FairCompetitionInput => ({
  happenedOn: values.happenedOn,
  ...reviewOf(values),
  fileIds: values.fileIds,
});

export const gapsIn = ({ happenedOn }: CompetitionForm): Record<string, string> =>
  happenedOn ? {} : { happenedOn: '请选审查日期' };

/** 公平竞争审查条例第十二条至第十七条, said while one types. That a draft fails keeps it from being issued, not from being recorded. */
export const findingsIn = (values: CompetitionForm): readonly Finding[] =>
  refuseFairCompetition(true, {
    ...reviewOf(values),
    reviewedOn: (values.happenedOn || null) as CalendarDay | null,
  }).filter(({ code }) => code !== 'FAIR_COMPETITION_FAILED');
