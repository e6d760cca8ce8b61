import { Rows } from '#client/staff/consultation/Rows.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { DocumentChoice } from './DocumentChoice.tsx';
import { ReplacedRecord } from './ReplacedRecord.tsx';
import { TickField } from './StepControls.tsx';
import { RecordUnitConsultation } from './step-documents.ts';
import { StepFindings } from './StepFindings.tsx';
import type { StepProps } from './step-fragment.ts';
import { StepForm } from './StepForm.tsx';
import { cellsOf } from './step-places.ts';
import { BLANK, findingsIn, gapsIn, inputOf, NO_UNIT, SHAPE, type UnitsForm } from './unit-form.ts';
import { UnitFields } from './UnitFields.tsx';
import { type StepWork, useStep } from './use-step.ts';

/** 征求有关单位意见 (第十三条), told as a whole each time. */
export function UnitConsultationForm(props: StepProps) {
  const work = useStep(props, {
    shape: () => SHAPE,
    blank: BLANK,
    document: RecordUnitConsultation,
    variables: (values) => ({ input: inputOf(values), replacesId: values.replacesId || null }),
    gaps: gapsIn,
    findings: findingsIn(props.today),
  });
  return (
    <StepForm work={work} word="登记征求有关单位意见">
      <ReplacedRecord work={work} kind="UNIT_CONSULTATION" />
      <Units work={work} />
      <TickField
        field={work.field('noUnitConcerned')}
        label={SHAPE.labels.noUnitConcerned}
        hint="确实不涉及的才勾选，并且不列单位。"
      />
      <DocumentChoice
        decision={work.decision}
        field={work.field('fileIds')}
        label={SHAPE.labels.fileIds}
        kinds={['UNIT_OPINION']}
        optional
      />
    </StepForm>
  );
}

const Units = ({ work }: { work: StepWork<UnitsForm> }) => (
  <>
    <Heading level={4}>{SHAPE.labels.consultations}</Heading>
    <p className="small soft">
      涉及其他单位职责的，应当与其充分协商；不能取得一致意见的，说明争议、各方意见、理由和依据（国令713号第十三条）。
    </p>
    <Rows
      name="units-consultations"
      noun="单位"
      rows={work.draft.values.consultations}
      blank={NO_UNIT}
      onChange={(rows) => work.draft.set('consultations', rows)}
    >
      {(row, set, id) => <UnitFields row={row} cell={cellsOf(row, set, id, work.errorAt)} work={work} />}
    </Rows>
    <StepFindings work={work} of={['consultations']} begun={work.draft.values.consultations.length > 0} />
  </>
);
