import { type ReactNode, useState } from 'react';
import { offer } from '#client/offer.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { DoneContext } from '#client/staff/ground/form/done-context.ts';
import { type CapabilityRef, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { ActivityForm } from './ActivityForm.tsx';
import { ExpertReviewForm } from './ExpertReviewForm.tsx';
import { FairCompetitionForm } from './FairCompetitionForm.tsx';
import { RiskAssessmentForm } from './RiskAssessmentForm.tsx';
import { RiskFindingForm } from './RiskFindingForm.tsx';
import type { StepDecision, StepProps } from './step.ts';
import type { DeskRules } from '#client/staff/ground/form/desk-rules.ts';
import { StepActionsFragment } from './step-fragment.ts';
import { UnitConsultationForm } from './UnitConsultationForm.tsx';
import { WaiverForm } from './WaiverForm.tsx';

type Step = readonly [name: string, capability: CapabilityRef, Form: (props: StepProps) => ReactNode];

/** In the order of the procedure. */
const stepsOf = ({ procedureCan: can }: StepDecision): readonly Step[] => [
  ['units', offer(can, 'recordUnitConsultation'), UnitConsultationForm],
  ['activity', offer(can, 'recordActivity'), ActivityForm],
  ['expert', offer(can, 'recordExpertReview'), ExpertReviewForm],
  ['risk', offer(can, 'recordRiskAssessment'), RiskAssessmentForm],
  ['riskFinding', offer(can, 'findRiskControllable'), RiskFindingForm],
  ['competition', offer(can, 'recordFairCompetition'), FairCompetitionForm],
  ['waiver', offer(can, 'waiveStep'), WaiverForm],
];

interface StepActionsProps {
  decision: FragmentType<typeof StepActionsFragment>;
  rules: DeskRules;
}

/** 办理程序: the steps before the legality review, those of one's own post at this stage. */
export function StepActions({ decision, rules }: StepActionsProps) {
  const record = readFragment(StepActionsFragment, decision);
  const [done, setDone] = useState('');
  const own = stepsOf(record).filter(([, capability]) => offered(capability));
  if (own.length === 0 && !done) return null;
  return (
    <DoneContext value={setDone}>
      <Panel title="办理程序">
        <Actions>
          {own.map(([name, capability, Form]) => (
            <Form key={name} decision={record} capability={capability} {...rules} />
          ))}
        </Actions>
        <Status tone="done">{done ? `已办理：${done}，见程序表和全过程记录。` : ''}</Status>
      </Panel>
    </DoneContext>
  );
}
