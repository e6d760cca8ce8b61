import { Rows } from '#client/staff/consultation/Rows.tsx';
import { choicesOf } from '#client/staff/frame/CheckGroup.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { EXPERT_KIND_LABELS, ExpertKind } from '#server/law/expert-review.ts';
import { type ExpertForm, NO_OPINION, type OpinionRow, SHAPE } from './expert-form.ts';
import { LineField, TextField, TickField } from './StepControls.tsx';
import { StepFindings } from './StepFindings.tsx';
import { cellsOf } from './step-places.ts';
import type { StepWork } from './use-step.ts';

const KINDS = choicesOf(EXPERT_KIND_LABELS);

/** The opinions given (第十九条): necessity, feasibility, scientific merit; signed, or sealed. */
export const ExpertOpinions = ({ work }: { work: StepWork<ExpertForm> }) => (
  <>
    <Heading level={4}>{SHAPE.labels.opinions}</Heading>
    <p className="small soft">
      对必要性、可行性、科学性的论证合起来要齐全；专家出具的应当签名，专业机构出具的应当盖章（国令713号第十九条）。
    </p>
    <Rows
      name="expert-opinions"
      noun="意见"
      rows={work.draft.values.opinions}
      blank={NO_OPINION}
      onChange={(rows) => work.draft.set('opinions', rows)}
    >
      {(row, set, id) => <Opinion cell={cellsOf(row, set, id, work.errorAt)} />}
    </Rows>
    <StepFindings work={work} of={['opinions']} begun={work.draft.values.opinions.length > 0} />
  </>
);

function Opinion({ cell }: { cell: ReturnType<typeof cellsOf<OpinionRow>> }) {
  const kind = cell('expertKind');
  return (
    <>
      <ChoiceGroup
        {...kind}
        label="出具意见的是"
        row
        choices={KINDS}
        onChange={(value) => kind.onChange(value as ExpertKind)}
      />
      <LineField field={cell('expertName')} label="出具人" hint="姓名或者机构名称" />
      <TextField field={cell('necessity')} label="必要性" optional />
      <TextField field={cell('feasibility')} label="可行性" optional />
      <TextField field={cell('scientificMerit')} label="科学性" optional />
      {kind.value === ExpertKind.PERSON ? (
        <TickField field={cell('signed')} label="专家已在论证意见上签名" />
      ) : (
        <TickField field={cell('sealed')} label="专业机构已在论证意见上盖章" />
      )}
    </>
  );
}
