import { UNIT_REPLY_LABELS } from '#server/law/unit-consultation.ts';
import { DayField, LineField, PickField, TextField, TickField } from './StepControls.tsx';
import type { cellsOf } from './step-places.ts';
import { contested, type UnitRow, type UnitsForm } from './unit-form.ts';
import type { StepWork } from './use-step.ts';

interface UnitFieldsProps {
  row: UnitRow;
  cell: ReturnType<typeof cellsOf<UnitRow>>;
  work: Pick<StepWork<UnitsForm>, 'today' | 'decision'>;
}

/** One unit: asked when, what it answered, and where no agreement was reached the dispute with all its views. */
export const UnitFields = ({ row, cell, work: { today, decision } }: UnitFieldsProps) => (
  <>
    <LineField field={cell('unitName')} label="单位名称" />
    <div className="fields-row">
      <DayField field={cell('sentOn')} label="送出日期" min={decision.startedOn} max={today} />
      <DayField
        field={cell('dueOn')}
        label="反馈的最后日期"
        hint="过了这一日仍未反馈的，按本县做法视为同意。"
        optional
        min={row.sentOn || decision.startedOn}
      />
    </div>
    <PickField field={cell('reply')} label="反馈意见" labels={UNIT_REPLY_LABELS} none="未反馈" />
    {row.reply ? (
      <DayField
        field={cell('repliedOn')}
        label="反馈日期"
        optional
        min={row.sentOn || decision.startedOn}
        max={today}
      />
    ) : null}
    {contested(row) ? <Talks row={row} cell={cell} /> : null}
  </>
);

const Talks = ({ row, cell }: Pick<UnitFieldsProps, 'row' | 'cell'>) => (
  <>
    <TickField field={cell('settled')} label="经协商已达成一致" />
    {row.settled ? null : (
      <>
        <TextField field={cell('dispute')} label="争议内容" />
        <TextField field={cell('theirView')} label="该单位意见" />
        <TextField field={cell('ownView')} label="承办单位意见" />
        <TextField field={cell('reasons')} label="承办单位的理由" />
        <TextField field={cell('basis')} label="依据" />
      </>
    )}
  </>
);
