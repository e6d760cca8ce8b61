import { type ReactNode, useState } from 'react';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { policyOf } from '#client/staff/consultation/period-hints.ts';
import { DoneContext } from '#client/staff/form/done-context.ts';
import { type CapabilityRef, offered } from '#client/staff/frame/CapabilityButton.tsx';
import { Actions } from '#client/staff/frame/Actions.tsx';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { Waiting } from '#client/staff/frame/Waiting.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ActivityForm } from './ActivityForm.tsx';
import { ExpertReviewForm } from './ExpertReviewForm.tsx';
import { FairCompetitionForm } from './FairCompetitionForm.tsx';
import { RiskAssessmentForm } from './RiskAssessmentForm.tsx';
import { RiskFindingForm } from './RiskFindingForm.tsx';
import type { StepDecision, StepProps } from './step.ts';
import { StepActionsFragment, StepRulesQuery } from './step-fragment.ts';
import { UnitConsultationForm } from './UnitConsultationForm.tsx';
import { WaiverForm } from './WaiverForm.tsx';

type Step = readonly [name: string, capability: CapabilityRef, Form: (props: StepProps) => ReactNode];

/** In the order of the procedure. */
const stepsOf = ({ procedureCan: can }: StepDecision): readonly Step[] => [
  ['units', can.recordUnitConsultation, UnitConsultationForm],
  ['activity', can.recordActivity, ActivityForm],
  ['expert', can.recordExpertReview, ExpertReviewForm],
  ['risk', can.recordRiskAssessment, RiskAssessmentForm],
  ['riskFinding', can.findRiskControllable, RiskFindingForm],
  ['competition', can.recordFairCompetition, FairCompetitionForm],
  ['waiver', can.waiveStep, WaiverForm],
];

/** 办理程序: the steps before the legality review, those of one's own post at this stage. */
export function StepActions({ decision }: { decision: FragmentType<typeof StepActionsFragment> }) {
  const record = readFragment(StepActionsFragment, decision);
  const [done, setDone] = useState('');
  const own = stepsOf(record).filter(([, capability]) => offered(capability));
  if (own.length === 0 && !done) return null;
  return (
    <DoneContext value={setDone}>
      <Panel title="办理程序">
        <OwnSteps decision={record} steps={own} />
        <Status tone="done">{done ? `已办理：${done}，见程序表和全过程记录。` : ''}</Status>
      </Panel>
    </DoneContext>
  );
}

function OwnSteps({ decision, steps }: { decision: StepDecision; steps: readonly Step[] }) {
  const asked = useDesk(StepRulesQuery, {});
  return (
    <Waiting asked={asked}>
      {({ serverTime, localPolicy }) => (
        <Actions>
          {steps.map(([name, capability, Form]) => (
            <Form
              key={name}
              decision={decision}
              today={serverTime.today as CalendarDay}
              policy={policyOf(localPolicy.values)}
              capability={capability}
            />
          ))}
        </Actions>
      )}
    </Waiting>
  );
}
