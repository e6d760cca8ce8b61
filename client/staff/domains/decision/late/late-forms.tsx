import type { ReactNode } from 'react';
import type { LateStep } from '#client/graphql/graphql.ts';
import type { StepProps } from '../procedure/step.ts';
import { DISCUSSION, LEGALITY } from './deciding-forms.ts';
import { CONGRESS, ISSUE, PARTY } from './issuing-forms.ts';
import { HEARING } from './hearing-form.ts';
import { type Kept, type LatePlan, LateStepForm } from './late-step.tsx';
import type { LateTold } from './late-told.ts';
import * as own from './own-forms.ts';
import { RESEARCH, SOLICITATION, START } from './told-forms.ts';

/** A form of one step: entered for the first time, or to correct a confirmed entry. */
type LateForm = (props: StepProps, correctsId?: string, told?: LateTold | null) => ReactNode;

const form =
  <Values extends Kept>(planOf: (props: StepProps) => LatePlan<Values>): LateForm =>
  (props, correctsId, told) => {
    const plan = planOf(props);
    return (
      <LateStepForm
        key={correctsId ?? plan.step}
        capability={props.capability}
        props={props}
        plan={plan}
        correctsId={correctsId ?? null}
        told={told ?? null}
      />
    );
  };

/** How each step is asked for, in the order of the procedure. */
export const LATE_FORMS: Readonly<Record<LateStep, LateForm>> = {
  START: form(() => START),
  RESEARCH: form(() => RESEARCH),
  UNIT_CONSULTATION: form(own.unitsPlan),
  SOLICITATION: form(() => SOLICITATION),
  ACTIVITY: form(own.activityPlan),
  HEARING: form(() => HEARING),
  EXPERT_REVIEW: form(own.expertsPlan),
  RISK_ASSESSMENT: form(own.riskPlan),
  RISK_FINDING: form(own.findingPlan),
  FAIR_COMPETITION: form(own.competitionPlan),
  LEGALITY_REVIEW: form(() => LEGALITY),
  DISCUSSION: form(() => DISCUSSION),
  PARTY_REPORT: form(() => PARTY),
  NPC_REPORT: form(() => CONGRESS),
  ISSUE: form(() => ISSUE),
};
