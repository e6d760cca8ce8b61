import { Button } from '#client/ui/Button.tsx';
import { Select } from '#client/ui/Select.tsx';

export interface UnitChoice {
  id: string;
  name: string;
  active: boolean;
}

interface UnitPickerProps {
  units: readonly UnitChoice[];
  value: readonly string[];
  /** Not to be picked here: the lead. */
  except?: string | undefined;
  name?: string | undefined;
  label?: string | undefined;
  hint?: string | undefined;
  optional?: boolean | undefined;
  error?: string | undefined;
  onChange: (ids: string[]) => void;
}

const nameIn = (units: readonly UnitChoice[], id: string) => units.find((unit) => unit.id === id)?.name ?? id;

/** Units to choose from: those at work. */
export const unitOptions = (units: readonly UnitChoice[], ...kept: string[]) =>
  units
    .filter(({ id, active }) => active || kept.includes(id))
    .map(({ id, name }) => ({ value: id, label: name }));

/** Units, as 配合单位 unless it is said otherwise: picked one by one, each taken out by its button. */
export function UnitPicker({ units, value, except, onChange, ...field }: UnitPickerProps) {
  const open = unitOptions(units).filter(({ value: id }) => id !== except && !value.includes(id));
  const label = field.label ?? '配合单位';
  return (
    <div className="stack">
      <Select
        {...field}
        name={field.name ?? 'coUnitIds'}
        label={label}
        placeholder="添加单位"
        options={open}
        value=""
        onChange={({ target }) => {
          if (target.value) onChange([...value, target.value]);
        }}
      />
      <PickedUnits label={label} units={units} value={value} onChange={onChange} />
    </div>
  );
}

interface PickedUnitsProps extends Pick<UnitPickerProps, 'units' | 'value' | 'onChange'> {
  label: string;
}

const PickedUnits = ({ label, units, value, onChange }: PickedUnitsProps) =>
  value.length > 0 ? (
    <ul className="plain row" aria-label={`已选的${label}`}>
      {value.map((id) => (
        <li key={id}>
          {nameIn(units, id)}{' '}
          <Button
            look="text"
            mini
            about={nameIn(units, id)}
            onClick={() => onChange(value.filter((one) => one !== id))}
          >
            移除
          </Button>
        </li>
      ))}
    </ul>
  ) : null;
