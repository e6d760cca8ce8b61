import type {
  InterpretationForm,
  InterpretationSection,
  OutreachForm,
  PlannedPublication_SubmissionFragment as Submission,
  PublicationPlanInput,
  PublicationPlace,
} from '#client/graphql/graphql.ts';
import { INTERPRETATION_SECTION_LABELS } from '#server/law/consultation/interpretation-sections.ts';

export type ImpactValues = NonNullable<PublicationPlanInput['impacts']>[number];

/** A plan as it is filled in: the sections and the places that are not there by their names. */
export interface PlanValues extends Record<InterpretationSection, string> {
  indexNo: string;
  topic: string;
  issuer: string;
  expiresOn: string;
  textFileId: string;
  interpretationFileId: string;
  notApplicable: InterpretationSection[];
  forms: InterpretationForm[];
  impacts: readonly ImpactValues[];
  impactsConfirmed: boolean;
  places: PublicationPlace[];
  GAZETTE: string;
  NEWSPAPER: string;
  publicOpinionsStatement: string;
  expertOpinionsStatement: string;
  outreach: OutreachForm[];
}

export const SECTIONS = Object.keys(INTERPRETATION_SECTION_LABELS) as InterpretationSection[];
export const ABSENT = ['GAZETTE', 'NEWSPAPER'] as const;

type Plan = NonNullable<Submission['plan']>;

type Section = Plan['sections'][number];

/** Interpretation published with the draft, with its corrections applied. */
export interface ToldWithDraft {
  sections: readonly Section[];
  impacts: readonly ImpactValues[];
  forms: readonly InterpretationForm[];
}

/**
 * The form over the plan sent last, so that a returned plan is amended and not written anew; before one was sent, the
 * interpretation published with the draft (`told`) is carried over.
 */
export const planValues = (plan: Plan | null, told: ToldWithDraft): PlanValues => ({
  ...NO_SECTIONS,
  ...Object.fromEntries((plan?.sections ?? told.sections).map((one) => [one.section, one.text])),
  notApplicable: (plan?.sections ?? told.sections).flatMap(({ section, applies }) =>
    applies === false ? [section] : [],
  ),
  indexNo: plan?.header.indexNo ?? '',
  topic: plan?.header.topic ?? '',
  issuer: plan?.header.issuer ?? '',
  expiresOn: plan?.header.expiresOn ?? '',
  textFileId: plan?.textFileId ?? '',
  interpretationFileId: plan?.interpretationFileId ?? '',
  forms: plan?.forms ?? [...told.forms],
  impacts: (plan?.impacts ?? told.impacts).map(({ who, before, after, since }) => ({
    who,
    before,
    after,
    since,
  })),
  impactsConfirmed: plan?.impactsConfirmed ?? false,
  places: plan?.places ?? [],
  ...absentIn(plan),
  publicOpinionsStatement: plan?.publicOpinionsStatement ?? '',
  expertOpinionsStatement: plan?.expertOpinionsStatement ?? '',
  outreach: plan?.outreach ?? [],
});

const NO_SECTIONS: Record<InterpretationSection, string> = {
  BACKGROUND: '',
  PURPOSE: '',
  MAIN_CONTENT: '',
  STANDARDS: '',
  BENEFITS: '',
  DIFFERENCES: '',
  NEXT_STEPS: '',
};

const absentIn = (plan: Plan | null) => {
  const of = (place: PublicationPlace) => plan?.absentPlaces.find((one) => one.place === place)?.reason ?? '';
  return { GAZETTE: of('GAZETTE'), NEWSPAPER: of('NEWSPAPER') };
};

/**
 * Form values as the contract's input; a published document is in force and open: another would not be sent here
 * (R-97).
 */
export const planInput = (values: PlanValues): PublicationPlanInput => ({
  header: {
    indexNo: values.indexNo,
    topic: values.topic,
    issuer: values.issuer,
    validity: 'VALID',
    expiresOn: values.expiresOn || null,
    disclosure: 'PROACTIVE',
  },
  textFileId: values.textFileId,
  interpretationFileId: values.interpretationFileId,
  sections: SECTIONS.map((name) => ({
    section: name,
    text: values[name],
    applies: !values.notApplicable.includes(name),
  })),
  forms: values.forms,
  impacts: values.impacts.filter((row) => Object.values(row).some((text) => text.trim() !== '')),
  impactsConfirmed: values.impactsConfirmed,
  places: values.places,
  absentPlaces: ABSENT.filter((place) => !values.places.includes(place)).map((place) => ({
    place,
    reason: values[place],
  })),
  publicOpinionsStatement: values.publicOpinionsStatement,
  expertOpinionsStatement: values.expertOpinionsStatement,
  outreach: values.outreach,
});
