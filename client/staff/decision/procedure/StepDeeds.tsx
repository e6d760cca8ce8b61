import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { policyOf } from '#client/staff/consultation/period-hints.ts';
import { type CapabilityRef, offered } from '#client/staff/frame/CapabilityButton.tsx';
import { Deeds } from '#client/staff/frame/Deeds.tsx';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { Waiting } from '#client/staff/frame/Waiting.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import { ActivityForm } from './ActivityForm.tsx';
import { ExpertReviewForm } from './ExpertReviewForm.tsx';
import { FairCompetitionForm } from './FairCompetitionForm.tsx';
import { RiskAssessmentForm } from './RiskAssessmentForm.tsx';
import { RiskFindingForm } from './RiskFindingForm.tsx';
import { type StepDecision, StepDeedsFragment, type StepProps, StepRulesQuery } from './step-fragment.ts';
import { StepDeed } from './StepDeed.tsx';
import { UnitConsultationForm } from './UnitConsultationForm.tsx';
import { WaiverForm } from './WaiverForm.tsx';

interface Step {
  form: string;
  word: string;
  of: (can: StepDecision['procedureCan']) => CapabilityRef;
  Form: (props: StepProps) => ReactNode;
}

/** In the order of the procedure. */
const STEPS: readonly Step[] = [
  {
    form: 'units',
    word: '登记征求有关单位意见',
    of: (can) => can.recordUnitConsultation,
    Form: UnitConsultationForm,
  },
  { form: 'activity', word: '登记公众参与活动', of: (can) => can.recordActivity, Form: ActivityForm },
  { form: 'expert', word: '登记专家论证', of: (can) => can.recordExpertReview, Form: ExpertReviewForm },
  { form: 'risk', word: '登记风险评估', of: (can) => can.recordRiskAssessment, Form: RiskAssessmentForm },
  {
    form: 'riskFinding',
    word: '认定风险是否可控',
    of: (can) => can.findRiskControllable,
    Form: RiskFindingForm,
  },
  {
    form: 'competition',
    word: '登记公平竞争审查',
    of: (can) => can.recordFairCompetition,
    Form: FairCompetitionForm,
  },
  { form: 'waiver', word: '登记不履行可选程序', of: (can) => can.waiveStep, Form: WaiverForm },
];

/** 办理程序: the steps before the legality review, those of one's own post at this stage. */
export function StepDeeds({ decision }: { decision: FragmentType<typeof StepDeedsFragment> }) {
  const record = readFragment(StepDeedsFragment, decision);
  const own = STEPS.filter(({ of }) => offered(of(record.procedureCan)));
  return own.length > 0 ? <OwnSteps decision={record} steps={own} /> : null;
}

function OwnSteps({ decision, steps }: { decision: StepDecision; steps: readonly Step[] }) {
  const asked = useDesk(StepRulesQuery, {});
  return (
    <Panel title="办理程序">
      <Waiting asked={asked}>
        {({ serverTime, localPolicy }) => {
          const today = serverTime.today as CalendarDay;
          const rules = { decision, today, policy: policyOf(localPolicy.values) };
          return (
            <Deeds>
              {steps.map(({ form, word, of, Form }) => (
                <StepDeed
                  key={form}
                  decision={decision}
                  form={form}
                  capability={of(decision.procedureCan)}
                  word={word}
                >
                  {(deed) => <Form {...rules} {...deed} />}
                </StepDeed>
              ))}
            </Deeds>
          );
        }}
      </Waiting>
    </Panel>
  );
}
