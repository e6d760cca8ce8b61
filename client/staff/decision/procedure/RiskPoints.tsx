import { Rows } from '#client/staff/consultation/Rows.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { RISK_KIND_LABELS, RISK_LEVEL_LABELS } from '#server/law/risk-assessment.ts';
import { LABELS, NO_POINT, type PointRow, type RiskForm } from './risk-form.ts';
import { LineField, PickField, TextField } from './StepControls.tsx';
import { StepFindings } from './StepFindings.tsx';
import { cellsOf } from './step-places.ts';
import type { StepWork } from './use-step.ts';

/** The points of risk, each with the measure against it (第二十三条). */
export const RiskPoints = ({ work }: { work: StepWork<RiskForm> }) => (
  <>
    <Heading level={4}>{LABELS.riskPoints}</Heading>
    <p className="small soft">逐个写明风险点、风险防范措施（国令713号第二十三条）。</p>
    <Rows
      name="risk-riskPoints"
      noun="风险点"
      rows={work.draft.values.riskPoints}
      blank={NO_POINT}
      onChange={(rows) => work.draft.set('riskPoints', rows)}
    >
      {(row, set, id) => <Point cell={cellsOf(row, set, id, work.errorAt)} />}
    </Rows>
    <StepFindings work={work} of={['riskPoints']} begun={work.draft.values.riskPoints.length > 0} />
  </>
);

const Point = ({ cell }: { cell: ReturnType<typeof cellsOf<PointRow>> }) => (
  <>
    <LineField field={cell('description')} label="什么风险" hint="如“低层业主反对”。" />
    <div className="fields-row">
      <PickField field={cell('kind')} label="风险领域" labels={RISK_KIND_LABELS} />
      <PickField field={cell('level')} label="等级" labels={RISK_LEVEL_LABELS} />
    </div>
    <TextField field={cell('measure')} label="防范措施" hint="几项措施都写在这里。" />
    <LineField field={cell('unitName')} label="措施的责任单位" optional />
  </>
);
