import { groupedCode } from '#client/format.ts';
import { Rows } from '#client/staff/ground/form/Rows.tsx';
import { FormPart } from '#client/ui/Form.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { REPORT_LIMITS } from '#server/law/event/event-report.ts';
import { GROUPS } from './groups.ts';
import type { OpinionRow, ReportRecord } from './report-record.ts';

interface OpinionFieldsProps {
  rows: readonly OpinionRow[];
  heard: ReportRecord['opinions'];
  onChange: (rows: readonly OpinionRow[]) => void;
  errorOf: (name: string) => string | undefined;
}

/** 听到的意见, one by one: what is a comment already stays as it is and is answered there, the others get their answer here. */
export const OpinionFields = ({ rows, heard, onChange, errorOf }: OpinionFieldsProps) => (
  <FormPart id="part-opinions" title="听到的意见">
    <p className="hint">一条一条写；没有人提意见的不填。不写提意见人的姓名和电话。</p>
    {errorOf('opinions') ? <p className="error">{errorOf('opinions')}</p> : null}
    <Rows<OpinionRow>
      name="opinions"
      noun="意见"
      rows={rows}
      blank={{ id: crypto.randomUUID(), text: '', category: '', answer: '' }}
      onChange={onChange}
    >
      {(row, change, id) => (
        <Opinion
          id={id}
          row={row}
          change={change}
          receiptNo={heard.find((one) => one.id === row.id)?.entered?.receiptNo ?? null}
          error={errorOf(`${id.replace('-', '.')}.answer`)}
        />
      )}
    </Rows>
  </FormPart>
);

interface OpinionProps {
  id: string;
  row: OpinionRow;
  change: (part: Partial<OpinionRow>) => void;
  /** Of the comment it was entered as. */
  receiptNo: string | null;
  error: string | undefined;
}

const Opinion = ({ id, row, change, receiptNo, error }: OpinionProps) => (
  <>
    <TextArea
      id={`${id}-text`}
      name={`${id}-text`}
      short
      label="说了什么"
      max={REPORT_LIMITS.opinion}
      readOnly={receiptNo !== null}
      value={row.text}
      onChange={({ target }) => change({ text: target.value })}
    />
    <Select
      id={`${id}-category`}
      name={`${id}-category`}
      label="什么人提的"
      options={GROUPS}
      value={row.category}
      onChange={({ target }) => change({ category: target.value as OpinionRow['category'] })}
    />
    {receiptNo ? (
      <p className="small done">{`已登记为意见，受理编号${groupedCode(receiptNo)}，与其他意见一并处理。`}</p>
    ) : null}
    <Answer {...{ id, row, change, error }} optional={receiptNo !== null} />
  </>
);

const Answer = ({
  id,
  row,
  change,
  error,
  optional,
}: Omit<OpinionProps, 'receiptNo'> & { optional: boolean }) => (
  <TextArea
    id={`${id}-answer`}
    name={`${id}-answer`}
    short
    optional={optional}
    label="怎样办理"
    max={REPORT_LIMITS.answer}
    error={error}
    value={row.answer}
    onChange={({ target }) => change({ answer: target.value })}
  />
);
