import { DateField } from '#client/ui/desk/DateField.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { choicesOf } from '#client/staff/ground/frame/CheckGroup.tsx';
import { TIME_PRECISION_LABELS } from '#client/words.ts';
import type { ItemForm } from './item-form.ts';

interface PlannedTimeProps {
  precision: ItemForm['plannedPrecision'];
  /** A day of the month or quarter, or ''. */
  day: string;
  /** The year of the catalogue, for a time not chosen yet. */
  year: number;
  error?: string | undefined;
  onPrecision: (precision: ItemForm['plannedPrecision']) => void;
  onDay: (day: string) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1).padStart(2, '0'),
  label: `${index + 1}月`,
}));
const QUARTERS = [
  { value: '01', label: '第一季度' },
  { value: '04', label: '第二季度' },
  { value: '07', label: '第三季度' },
  { value: '10', label: '第四季度' },
];

/** The first month of the quarter that a month lies in. */
const quarterOf = (month: string) => String(Number(month) - ((Number(month) - 1) % 3)).padStart(2, '0');

/** 决策时间: a month, a day or a quarter. */
export function PlannedTime(props: PlannedTimeProps) {
  const { precision, day, error, onPrecision, onDay } = props;
  return (
    <div className="fields-row">
      <ChoiceGroup
        name="plannedPrecision"
        label="决策时间"
        row
        choices={choicesOf(TIME_PRECISION_LABELS)}
        value={precision}
        onChange={(value) => onPrecision(value as ItemForm['plannedPrecision'])}
      />
      {precision === 'DAY' ? (
        <DateField name="plannedOn" label="哪一日" value={day} error={error} onChange={onDay} />
      ) : (
        <MonthOrQuarter {...props} />
      )}
    </div>
  );
}

function MonthOrQuarter({ precision, day, year, error, onDay }: PlannedTimeProps) {
  const [ownYear = '', month = ''] = day.split('-');
  const shownYear = ownYear || String(year);
  const quarterly = precision === 'QUARTER';
  return (
    <div className="fields-row">
      <TextInput
        name="plannedYear"
        label="年"
        inputMode="numeric"
        maxLength={4}
        value={shownYear}
        onChange={({ target }) => onDay(month ? `${target.value.replaceAll(/\D/g, '')}-${month}-01` : '')}
      />
      <Select
        name="plannedOn"
        label={quarterly ? '季度' : '月份'}
        placeholder="请选择"
        options={quarterly ? QUARTERS : MONTHS}
        value={month && quarterly ? quarterOf(month) : month}
        error={error}
        onChange={({ target }) => onDay(target.value ? `${shownYear}-${target.value}-01` : '')}
      />
    </div>
  );
}
