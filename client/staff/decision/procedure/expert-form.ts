/** What is typed about a review by experts, and how it becomes what the contract and the law take. */
import type { ExpertReviewInput } from '#client/graphql/graphql.ts';
import type { Finding } from '#client/staff/frame/refusal.ts';
import { type InterestDeclaration, refuseExpertPanel } from '#server/law/expert-panel.ts';
import { ExpertKind, type ExpertReviewForm, refuseExpertReview } from '#server/law/expert-review.ts';
import { said } from './step-places.ts';

export interface MemberRow {
  name: string;
  employer: string;
  interest: InterestDeclaration | '';
  dissenting: boolean;
}

export interface OpinionRow {
  expertKind: ExpertKind;
  expertName: string;
  necessity: string;
  feasibility: string;
  scientificMerit: string;
  signed: boolean;
  sealed: boolean;
}

export interface AdoptionRow {
  opinion: string;
  adopted: 'YES' | 'NO' | '';
  reason: string;
}

export interface ExpertForm {
  replacesId: string;
  happenedOn: string;
  form: ExpertReviewForm | '';
  members: readonly MemberRow[];
  opinions: readonly OpinionRow[];
  dissent: string;
  adoptions: readonly AdoptionRow[];
  fileIds: string[];
}

export const NO_MEMBER: MemberRow = { name: '', employer: '', interest: '', dissenting: false };
export const NO_OPINION: OpinionRow = {
  expertKind: ExpertKind.PERSON,
  expertName: '',
  necessity: '',
  feasibility: '',
  scientificMerit: '',
  signed: false,
  sealed: false,
};
export const NO_ADOPTION: AdoptionRow = { opinion: '', adopted: '', reason: '' };

export const BLANK: ExpertForm = {
  replacesId: '',
  happenedOn: '',
  form: '',
  members: [],
  opinions: [],
  dissent: '',
  adoptions: [],
  fileIds: [],
};

export const SHAPE = {
  form: 'expert',
  labels: {
    happenedOn: '论证日期',
    form: '论证方式',
    members: '参加论证的专家、专业机构',
    opinions: '论证意见',
    dissent: '不同意见',
    adoptions: '专家意见的研究采纳情况',
    fileIds: '论证材料',
  },
  lists: ['members', 'opinions', 'adoptions'],
};

const membersOf = ({ members }: ExpertForm) =>
  members.map(({ interest, ...member }) => ({ ...member, interest: interest || null }));

/** A person signs, an institution seals. */
const opinionsOf = ({ opinions }: ExpertForm) =>
  opinions.map((one) => ({
    ...one,
    signed: one.expertKind === ExpertKind.PERSON && one.signed,
    sealed: one.expertKind === ExpertKind.INSTITUTION && one.sealed,
  }));

export const inputOf = (values: ExpertForm & { form: ExpertReviewForm }): ExpertReviewInput => ({
  happenedOn: values.happenedOn,
  form: values.form,
  members: membersOf(values),
  opinions: opinionsOf(values),
  dissent: said(values.dissent),
  adoptions: values.adoptions.map(({ opinion, adopted, reason }) => ({
    opinion,
    adopted: adopted === 'YES',
    reason: said(reason),
  })),
  fileIds: values.fileIds,
});

export const gapsIn = ({ happenedOn, form, adoptions }: ExpertForm): Record<string, string> => ({
  ...(happenedOn ? {} : { happenedOn: '请选论证日期' }),
  ...(form ? {} : { form: '请选论证方式' }),
  ...Object.fromEntries(
    adoptions.flatMap(({ adopted }, index) =>
      adopted ? [] : [[`adoptions.${index}.adopted`, '请选是否采纳']],
    ),
  ),
});

/** 国令713号第十九条、第二十条, said while one types; who has no name yet is known by his place. */
export const findingsIn = (values: ExpertForm): readonly Finding[] => [
  ...refuseExpertPanel(
    membersOf(values).map((one, index) => ({ ...one, name: one.name || `专家${index + 1}` })),
  ),
  ...refuseExpertReview({
    form: values.form as ExpertReviewForm,
    opinions: opinionsOf(values).map((one, index) => ({
      ...one,
      expertName: one.expertName || `意见${index + 1}的出具人`,
    })),
  }),
];
