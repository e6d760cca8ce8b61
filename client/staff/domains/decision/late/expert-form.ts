/** Form of a review by experts from before the platform (补录), and its conversion to the contract's input. */
import type { ExpertReviewInput } from '#client/graphql/graphql.ts';
import type { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import type { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { ExpertKind, type ExpertReviewForm } from '#server/law/procedure/expert-review.ts';
import type { LateTold } from './late-told.ts';
import { said, typed } from '../procedure/step.ts';

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
  happenedOn: string;
  form: ExpertReviewForm | '';
  library: LibraryLevel | '';
  members: readonly MemberRow[];
  opinions: readonly OpinionRow[];
  dissent: string;
  adoptions: readonly AdoptionRow[];
  fileIds: string[];
}

export const BLANK: ExpertForm = {
  happenedOn: '',
  form: '',
  library: '',
  members: [],
  opinions: [],
  dissent: '',
  adoptions: [],
  fileIds: [],
};

/** A person signs, an institution seals. */
const recordOf = (values: ExpertForm) => ({
  form: values.form as ExpertReviewForm,
  library: values.library || null,
  members: values.members.map(({ interest, ...member }) => ({ ...member, interest: interest || null })),
  opinions: values.opinions.map((one) => ({
    ...one,
    signed: one.expertKind === ExpertKind.PERSON && one.signed,
    sealed: one.expertKind === ExpertKind.INSTITUTION && one.sealed,
  })),
  dissent: said(values.dissent),
  adoptions: values.adoptions.map(({ opinion, adopted, reason }) => ({
    opinion,
    adopted: adopted === 'YES',
    reason: said(reason),
  })),
});

export const inputOf = (values: ExpertForm): ExpertReviewInput => ({
  happenedOn: values.happenedOn,
  ...recordOf(values),
  fileIds: values.fileIds,
});

/** As a confirmed entry tells it (现行的补录). */
export const valuesOf = ({
  happenedOn,
  form,
  library,
  members,
  opinions,
  dissent,
  adoptions,
}: NonNullable<LateTold['expertReview']>): Omit<ExpertForm, 'fileIds'> => ({
  happenedOn,
  form,
  library: library ?? '',
  members: members.map(({ name, employer, interest, dissenting }) => ({
    name,
    employer,
    interest: interest ?? '',
    dissenting,
  })),
  opinions: opinions.map(({ expertKind, expertName, signed, sealed, ...told }) => ({
    expertKind,
    expertName,
    signed,
    sealed,
    necessity: typed(told.necessity),
    feasibility: typed(told.feasibility),
    scientificMerit: typed(told.scientificMerit),
  })),
  dissent: typed(dissent),
  adoptions: adoptions.map(({ opinion, adopted, reason }) => ({
    opinion,
    adopted: adopted ? 'YES' : 'NO',
    reason: typed(reason),
  })),
});
