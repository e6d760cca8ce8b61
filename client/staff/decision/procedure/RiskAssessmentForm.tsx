import { RISK_LEVEL_LABELS } from '#server/law/risk-assessment.ts';
import { DepartmentsHeard } from './DepartmentsHeard.tsx';
import { DocumentChoice } from './DocumentChoice.tsx';
import { ReplacedRecord } from './ReplacedRecord.tsx';
import { BLANK, findingsIn, gapsIn, inputOf, LABELS, type RiskForm, shapeOf } from './risk-form.ts';
import { RiskPoints } from './RiskPoints.tsx';
import { DayField, PickField, TextField } from './StepControls.tsx';
import { RecordRiskAssessment } from './step-documents.ts';
import { StepFindings } from './StepFindings.tsx';
import type { StepProps } from './step-fragment.ts';
import { StepForm } from './StepForm.tsx';
import { type StepWork, useStep } from './use-step.ts';

/** 风险评估 (第二十二条、第二十三条); whether the risk is under control is the organ's to say. */
export function RiskAssessmentForm(props: StepProps) {
  const work = useStep(props, {
    shape: shapeOf,
    blank: BLANK,
    document: RecordRiskAssessment,
    variables: (values) => ({ input: inputOf(values), replacesId: values.replacesId || null }),
    gaps: gapsIn,
    findings: findingsIn,
  });
  return (
    <StepForm work={work} word="登记风险评估">
      <ReplacedRecord work={work} kind="RISK_ASSESSMENT" />
      <DepartmentsHeard work={work} />
      <RiskPoints work={work} />
      <PlanAndLevel work={work} />
      <DocumentChoice
        decision={work.decision}
        field={work.field('fileIds')}
        label={LABELS.fileIds}
        kinds={['RISK_REPORT']}
      />
    </StepForm>
  );
}

const PlanAndLevel = ({ work }: { work: StepWork<RiskForm> }) => (
  <>
    <TextField
      field={work.field('responsePlan')}
      label={LABELS.responsePlan}
      hint="风险发生时由谁、怎样处置；一条一行（国令713号第二十三条）。"
    />
    <div className="fields-row">
      <DayField
        field={work.field('happenedOn')}
        label={LABELS.happenedOn}
        min={work.decision.startedOn}
        max={work.today}
      />
      <PickField field={work.field('level')} label={LABELS.level} labels={RISK_LEVEL_LABELS} />
    </div>
    <StepFindings
      work={work}
      of={['responsePlan', 'level', 'measures']}
      begun={work.draft.changed('riskPoints')}
    />
  </>
);
