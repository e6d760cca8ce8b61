/** What is typed about a review by experts, and how it becomes what the contract and the law take. */
import type { ExpertReviewInput } from '#client/graphql/graphql.ts';
import type { RecordedContent } from '#client/staff/form/correction.ts';
import type { Finding } from '#client/staff/frame/refusal.ts';
import type { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import type { InterestDeclaration } from '#server/law/procedure/expert-panel.ts';
import { refuseExpertRecord } from '#server/law/procedure/expert-record.ts';
import { ExpertKind, type ExpertReviewForm } from '#server/law/procedure/expert-review.ts';
import { said, type StepProps } from './step.ts';

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

/** 国令713号第十九条、第二十条, said while one types; who has no name yet is known by their place. */
export const findingsIn =
  ({ policy }: StepProps) =>
  (values: ExpertForm): readonly Finding[] => {
    const record = recordOf(values);
    return refuseExpertRecord(
      {
        ...record,
        members: record.members.map((one, index) => ({ ...one, name: one.name || `专家${index + 1}` })),
        opinions: record.opinions.map((one, index) => ({
          ...one,
          expertName: one.expertName || `意见${index + 1}的出具人`,
        })),
      },
      policy,
    ).filter(({ fields: [field = ''] }) => !openAdoption(values, field));
  };

/** Whether it was taken up is not said yet: nothing is asked of the reason. */
const openAdoption = ({ adoptions }: ExpertForm, field: string) => {
  const [list, index, name] = field.split('.');
  return list === 'adoptions' && name === 'reason' && adoptions[Number(index)]?.adopted === '';
};

export const valuesOf = ({ expertReview: told }: RecordedContent): ExpertForm | null =>
  told && {
    happenedOn: told.happenedOn,
    form: told.form as ExpertReviewForm,
    library: (told.library ?? '') as LibraryLevel | '',
    members: told.members.map(({ name, employer, interest, dissenting }) => ({
      name,
      employer,
      interest: (interest ?? '') as InterestDeclaration | '',
      dissenting,
    })),
    opinions: told.opinions.map((one) => ({
      expertKind: one.expertKind as ExpertKind,
      expertName: one.expertName,
      necessity: one.necessity ?? '',
      feasibility: one.feasibility ?? '',
      scientificMerit: one.scientificMerit ?? '',
      signed: one.signed,
      sealed: one.sealed,
    })),
    dissent: told.dissent ?? '',
    adoptions: told.adoptions.map(({ opinion, adopted, reason }) => ({
      opinion,
      adopted: adopted ? 'YES' : 'NO',
      reason: reason ?? '',
    })),
    fileIds: told.fileIds,
  };
