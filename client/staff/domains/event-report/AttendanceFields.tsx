import { countsText } from '#client/citizen/event/ReportPart.tsx';
import { Rows } from '#client/staff/ground/form/Rows.tsx';
import { FormPart } from '#client/ui/Form.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { differs, REPORT_LIMITS } from '#server/law/event/event-report.ts';
import type { Attendance } from '#server/law/event/event-report.ts';
import { GROUPS } from './groups.ts';
import { type AttendanceRow, attendanceOf, type ReportRecord, type ReportValues } from './report-record.ts';

interface AttendanceFieldsProps {
  values: Pick<ReportValues, 'attendance' | 'attendanceNote'>;
  headcount: ReportRecord['headcount'];
  set: <Name extends 'attendance' | 'attendanceNote'>(name: Name, value: ReportValues[Name]) => void;
  errorOf: (name: string) => string | undefined;
}

/** 到场人数: what was counted at the door, changed where it was not so, with the reason. */
export function AttendanceFields({ values, headcount, set, errorOf }: AttendanceFieldsProps) {
  const told = attendanceOf(values.attendance) as readonly Attendance[];
  const other = headcount.length > 0 && differs(told, headcount);
  return (
    <FormPart id="part-attendance" title="到场人数">
      <p className="hint">
        {headcount.length > 0
          ? `签到和现场登记：${countsText(headcount)}。`
          : '没有签到和现场登记的记录，请按实际填写。'}
      </p>
      <AttendanceRows
        name="attendance"
        rows={values.attendance}
        onChange={(rows) => set('attendance', rows)}
        error={errorOf('attendance')}
      />
      {other || values.attendanceNote ? (
        <TextArea
          name="attendanceNote"
          short
          label="人数与签到不同的原因"
          hint="公众看得到。"
          max={REPORT_LIMITS.note}
          error={errorOf('attendanceNote')}
          value={values.attendanceNote}
          onChange={({ target }) => set('attendanceNote', target.value)}
        />
      ) : null}
    </FormPart>
  );
}

interface AttendanceRowsProps {
  name: string;
  rows: readonly AttendanceRow[];
  onChange: (rows: readonly AttendanceRow[]) => void;
  error: string | undefined;
}

/** How many of which group. */
export const AttendanceRows = ({ name, rows, onChange, error }: AttendanceRowsProps) => (
  <>
    {error ? <p className="error">{error}</p> : null}
    <Rows<AttendanceRow>
      name={name}
      noun="一类人员"
      rows={rows}
      blank={{ category: '', persons: '' }}
      onChange={onChange}
    >
      {(row, change, id) => (
        <div className="row">
          <Select
            id={`${id}-category`}
            name={`${id}-category`}
            label="类别"
            options={GROUPS}
            value={row.category}
            onChange={({ target }) => change({ category: target.value as AttendanceRow['category'] })}
          />
          <TextInput
            id={`${id}-persons`}
            name={`${id}-persons`}
            label="人数"
            width="short"
            inputMode="numeric"
            value={row.persons}
            onChange={({ target }) => change({ persons: target.value })}
          />
        </div>
      )}
    </Rows>
  </>
);
