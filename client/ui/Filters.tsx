import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Options, type Option } from './Select.tsx';

interface FiltersProps {
  action: string;
  label: string;
  submit?: string | undefined;
  /** On phones behind one button, so that what is listed comes first. */
  fold?: boolean | undefined;
  children: ReactNode;
}

/** Conditions as a plain GET form: the address is the state. */
export function Filters({ action, label, submit = '筛选', fold, children }: FiltersProps) {
  const form = (
    <form className="page filters filters-pad" action={action} method="get" role="search" aria-label={label}>
      {children}
      <Button type="submit" look="quiet">
        {submit}
      </Button>
    </form>
  );
  return (
    <div className="band">
      {fold ? (
        <details className="filters-fold">
          <summary className="page">{label}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </div>
  );
}

interface FilterProps {
  label: string;
  name: string;
  options: readonly Option[];
  value?: string | undefined;
  /** The choice that filters nothing: "全部单位". */
  all?: string | undefined;
}

/** One condition. */
export function Filter({ label, name, options, value, all }: FilterProps) {
  return (
    <label>
      {label}
      <select className="select" name={name} defaultValue={value ?? ''}>
        <Options options={options} placeholder={all} />
      </select>
    </label>
  );
}
