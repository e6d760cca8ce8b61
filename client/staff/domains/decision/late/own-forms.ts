/** The steps whose own forms are asked here too (登记表与平台上的相同). */
import type { LateEntryInput, LateStep } from '#client/graphql/graphql.ts';
import { ACTIVITY } from '../procedure/activity-form.ts';
import { LATE_COMPETITION } from './competition-form.ts';
import * as expertFields from './expert-fields.ts';
import * as experts from './expert-form.ts';
import { FINDING } from '../procedure/risk-finding-form.ts';
import { RISK } from '../procedure/risk-form.ts';
import { type StepProps, typed } from '../procedure/step.ts';
import type { StepRecord } from '../procedure/StepRecordForm.tsx';
import * as units from './unit-form.ts';
import type { Kept, LatePlan } from './late-step.tsx';
import type { LateTold } from './late-told.ts';

type Units = typeof units.BLANK & { happenedOn: string };

export const unitsPlan = (props: StepProps): LatePlan<Units> => ({
  step: 'UNIT_CONSULTATION',
  record: { ...units.BLANK, happenedOn: '' },
  fields: [
    ...(units.fieldsOf(props) as LatePlan<Units>['fields']),
    {
      kind: 'day',
      name: 'happenedOn',
      label: '认定不涉及其他单位的日期',
      required: true,
      when: ({ noUnitConcerned }) => noUnitConcerned,
    },
  ],
  from: ({ happenedOn, unitConsultation }) =>
    unitConsultation && { ...units.valuesOf(unitConsultation), happenedOn: typed(happenedOn) },
  part: ({ happenedOn, ...values }) => ({
    happenedOn: happenedOn || null,
    unitConsultation: units.inputOf(values),
  }),
});

export const expertsPlan = (props: StepProps): LatePlan<typeof experts.BLANK> => ({
  step: 'EXPERT_REVIEW',
  record: experts.BLANK,
  fields: expertFields.fieldsOf(props),
  from: ({ expertReview: told }) => told && experts.valuesOf(told),
  part: (values) => ({ expertReview: experts.inputOf(values) }),
});

/** 补录 of a record whose own form asks for all of it: where its part stands in the entry. */
const lateOf =
  <Values extends Kept, Told, Input>(
    {
      kind,
      blank,
      fieldsOf,
      valuesOf,
      inputOf,
      aliases,
    }: StepRecord<Values, Told, Input> & { kind: LateStep },
    toldIn: (told: LateTold) => Told | null,
    part: (input: Input) => Partial<LateEntryInput>,
  ) =>
  (props: StepProps): LatePlan<Values> => ({
    step: kind,
    record: blank,
    fields: fieldsOf(props),
    from: (entry) => {
      const told = toldIn(entry);
      return told && valuesOf(told);
    },
    part: (values) => part(inputOf(values)),
    aliases,
  });

export const activityPlan = lateOf(
  ACTIVITY,
  (told) => told.activity,
  (activity) => ({ activity }),
);
export const riskPlan = lateOf(
  RISK,
  (told) => told.riskAssessment,
  (riskAssessment) => ({ riskAssessment }),
);
export const findingPlan = lateOf(
  FINDING,
  (told) => told.riskFinding,
  (riskFinding) => ({ riskFinding }),
);
export const competitionPlan = lateOf(
  LATE_COMPETITION,
  (told) => told.fairCompetition,
  (fairCompetition) => ({ fairCompetition }),
);
