import { fullDate } from '#client/format.ts';
import { describedBy, Field, type Labelled } from '#client/ui/Field.tsx';

interface DateFieldProps extends Labelled {
  name: string;
  id?: string | undefined;
  /** A day, 2026-12-07, or nothing. */
  value: string;
  onChange: (day: string) => void;
  /** First and last day that can be picked. */
  min?: string | undefined;
  max?: string | undefined;
  required?: boolean | undefined;
}

/** A civil day in the browser's own calendar; what is chosen is repeated with its day of the week. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, optional, name, id = name, value, onChange, min, max, required } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        className="input input--short"
        type="date"
        id={id}
        name={name}
        value={value}
        min={min}
        max={max}
        required={required}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy(id, { hint, error }, `${id}-day`)}
        aria-invalid={error ? true : undefined}
      />
      <p className="hint" id={`${id}-day`}>
        {value ? fullDate(value) : '还没有选日期'}
      </p>
    </Field>
  );
}
