import { graphql } from '#client/graphql/gql.ts';
import { UnitPicker, unitOptions } from '#client/staff/ground/form/UnitPicker.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Select } from '#client/ui/Select.tsx';

const CourseUnitsQuery = graphql(`
  query CourseUnits {
    units {
      id
      name
      active
    }
  }
`);

interface UnitFieldProps<Value> {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  value: Value;
  onChange: (value: Value) => void;
}

/** Units, picked one by one. */
export function UnitsField({ value, onChange, ...shared }: UnitFieldProps<readonly string[]>) {
  const asked = useDesk(CourseUnitsQuery, {});
  return (
    <Waiting asked={asked}>
      {({ units }) => <UnitPicker {...shared} units={units} value={value} onChange={onChange} />}
    </Waiting>
  );
}

/** One unit. */
export function UnitField({ value, onChange, ...shared }: UnitFieldProps<string>) {
  const asked = useDesk(CourseUnitsQuery, {});
  return (
    <Waiting asked={asked}>
      {({ units }) => (
        <Select
          {...shared}
          placeholder="请选择"
          options={unitOptions(units, value)}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Waiting>
  );
}
