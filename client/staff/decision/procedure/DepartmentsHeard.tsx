import { Rows } from '#client/staff/consultation/Rows.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { LABELS, NOBODY_HEARD, type RiskForm } from './risk-form.ts';
import { LineField, TextField } from './StepControls.tsx';
import { StepFindings } from './StepFindings.tsx';
import { cellsOf } from './step-places.ts';
import type { StepWork } from './use-step.ts';

/** The departments heard on the risk (第二十三条). */
export const DepartmentsHeard = ({ work }: { work: StepWork<RiskForm> }) => (
  <>
    <Heading level={4}>{LABELS.departmentsHeard}</Heading>
    <p className="small soft">
      开展风险评估，应当听取有关部门的意见，形成风险评估报告（国令713号第二十三条）。
    </p>
    <Rows
      name="risk-departmentsHeard"
      noun="部门"
      rows={work.draft.values.departmentsHeard}
      blank={NOBODY_HEARD}
      onChange={(rows) => work.draft.set('departmentsHeard', rows)}
    >
      {(row, set, id) => {
        const cell = cellsOf(row, set, id, work.errorAt);
        return (
          <>
            <LineField field={cell('unitName')} label="部门名称" />
            <TextField field={cell('opinion')} label="该部门的意见" />
          </>
        );
      }}
    </Rows>
    <StepFindings
      work={work}
      of={['departmentsHeard']}
      begun={work.draft.values.departmentsHeard.length > 0}
    />
  </>
);
