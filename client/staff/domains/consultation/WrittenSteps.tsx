import type { ReactNode } from 'react';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { BasisStep } from './BasisStep.tsx';
import { ContactStep } from './ContactStep.tsx';
import { DraftStep } from './DraftStep.tsx';
import { InterpretationStep } from './InterpretationStep.tsx';
import type { PeriodRules } from './period-hints.ts';
import { PeriodStep } from './PeriodStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import type { DossierWork } from './use-dossier.ts';
import { countAt, STEP_NAMES, stepAnchor, type StepId } from './wizard-steps.ts';

interface WrittenStepsProps {
  work: DossierWork;
  /** null until the work calendar is known. */
  rules: PeriodRules | null;
}

/** Steps to be filled in, in the order in which the public will read them, and the preview. */
export function WrittenSteps({ work, rules }: WrittenStepsProps) {
  return (
    <div className="stack">
      <StepPanel id="caoan" work={work}>
        <DraftStep work={work} />
      </StepPanel>
      <StepPanel id="jiedu" work={work}>
        <InterpretationStep work={work} />
      </StepPanel>
      <StepPanel id="yiju" work={work}>
        <BasisStep work={work} />
      </StepPanel>
      <StepPanel id="tujing" work={work}>
        <ContactStep work={work} />
      </StepPanel>
      <StepPanel id="shijian" work={work}>
        <PeriodStep work={work} rules={rules} />
      </StepPanel>
      <StepPanel id="yulan" work={work}>
        <PreviewStep work={work} />
      </StepPanel>
    </div>
  );
}

interface StepPanelProps extends Pick<WrittenStepsProps, 'work'> {
  id: StepId;
  children: ReactNode;
}

function StepPanel({ id, work, children }: StepPanelProps) {
  const { blocks } = countAt(work.record.findings, id);
  return (
    <div id={stepAnchor(id)} className="wizard-step">
      <Panel
        title={STEP_NAMES[id]}
        aside={blocks > 0 ? <span className="small due">还差{blocks}项</span> : null}
      >
        {children}
      </Panel>
    </div>
  );
}
