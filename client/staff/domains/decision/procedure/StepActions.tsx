import { type ReactNode, useState } from 'react';
import { offer } from '#client/offer.ts';
import type { ProcedureAction } from '#client/graphql/graphql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { DoneContext } from '#client/staff/ground/form/done-context.ts';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { ACTIVITY } from './activity-form.ts';
import { COMPETITION } from './competition-form.ts';
import { EXPERTS } from './expert-form.ts';
import { RISK } from './risk-form.ts';
import { RiskFindingForm } from './RiskFindingForm.tsx';
import type { StepDecision, StepProps } from './step.ts';
import type { DeskRules } from '#client/staff/ground/form/desk-rules.ts';
import { StepActionsFragment } from './step-fragment.ts';
import { stepForm } from './StepRecordForm.tsx';
import { UNITS } from './unit-form.ts';
import { WaiverForm } from './WaiverForm.tsx';

type Step = readonly [action: ProcedureAction, Form: (props: StepProps) => ReactNode];

/** In the order of the procedure. */
const STEPS: readonly Step[] = [
  ['recordUnitConsultation', stepForm(UNITS)],
  ['recordActivity', stepForm(ACTIVITY)],
  ['recordExpertReview', stepForm(EXPERTS)],
  ['recordRiskAssessment', stepForm(RISK)],
  ['findRiskControllable', RiskFindingForm],
  ['recordFairCompetition', stepForm(COMPETITION)],
  ['waiveStep', WaiverForm],
];

/** Steps that can be left out come to an end; then nobody is offered to leave one out. */
const stepsOf = ({ procedureCan, waivableSteps }: StepDecision) =>
  STEPS.filter(([action]) => action !== 'waiveStep' || waivableSteps.length > 0).map(([action, Form]) => ({
    action,
    Form,
    capability: offer(procedureCan, action),
  }));

interface StepActionsProps {
  decision: FragmentType<typeof StepActionsFragment>;
  rules: DeskRules;
}

/** 办理程序: the steps before the legality review, those of one's own post at this stage. */
export function StepActions({ decision, rules }: StepActionsProps) {
  const record = readFragment(StepActionsFragment, decision);
  const [done, setDone] = useState('');
  const own = stepsOf(record).filter(({ capability }) => offered(capability));
  if (own.length === 0 && !done) return null;
  return (
    <DoneContext value={setDone}>
      <Panel title="办理程序">
        <Actions>
          {own.map(({ action, capability, Form }) => (
            <Form key={action} decision={record} capability={capability} {...rules} />
          ))}
        </Actions>
        <Status tone="done">{done ? `已办理：${done}，见下面的程序和记录。` : ''}</Status>
      </Panel>
    </DoneContext>
  );
}
