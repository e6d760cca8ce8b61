/** The steps whose own forms are asked here too (登记表与平台上的相同). */
import * as activity from '../procedure/activity-form.ts';
import * as competition from '../procedure/competition-form.ts';
import * as expertFields from './expert-fields.ts';
import * as experts from './expert-form.ts';
import * as finding from '../procedure/risk-finding-form.ts';
import * as risk from '../procedure/risk-form.ts';
import { type StepProps, typed } from '../procedure/step.ts';
import * as units from './unit-form.ts';
import type { LatePlan } from './late-step.tsx';

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

export const activityPlan = (props: StepProps): LatePlan<activity.ActivityForm> => ({
  step: 'ACTIVITY',
  record: activity.BLANK,
  fields: activity.fieldsOf(props),
  from: ({ activity: told }) => told && activity.valuesOf({ activity: told }),
  part: (values) => ({ activity: activity.inputOf(values) }),
});

export const expertsPlan = (props: StepProps): LatePlan<typeof experts.BLANK> => ({
  step: 'EXPERT_REVIEW',
  record: experts.BLANK,
  fields: expertFields.fieldsOf(props),
  from: ({ expertReview: told }) => told && experts.valuesOf(told),
  part: (values) => ({ expertReview: experts.inputOf(values) }),
});

export const riskPlan = (props: StepProps): LatePlan<typeof risk.BLANK> => ({
  step: 'RISK_ASSESSMENT',
  record: risk.BLANK,
  fields: risk.fieldsOf(props),
  from: ({ riskAssessment: told }) => told && risk.valuesOf({ riskAssessment: told }),
  part: (values) => ({ riskAssessment: risk.inputOf(values) }),
  aliases: risk.aliasesOf,
});

export const findingPlan = (props: StepProps): LatePlan<finding.FindingForm> => ({
  step: 'RISK_FINDING',
  record: finding.BLANK,
  fields: finding.fieldsOf(props),
  from: ({ riskFinding: told }) => told && finding.valuesOf({ riskFinding: told }),
  part: (values) => ({ riskFinding: finding.inputOf(values) }),
});

export const competitionPlan = (props: StepProps): LatePlan<typeof competition.BLANK> => ({
  step: 'FAIR_COMPETITION',
  record: competition.BLANK,
  fields: competition.fieldsOf(props),
  from: ({ fairCompetition: told }) => told && competition.valuesOf({ fairCompetition: told }),
  part: (values) => ({ fairCompetition: competition.inputOf(values) }),
  aliases: competition.ALIASES,
});
