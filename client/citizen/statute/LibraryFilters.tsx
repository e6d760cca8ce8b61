import type { ReactNode } from 'react';
import { Filters } from '#client/ui/Filters.tsx';

interface LibraryFiltersProps {
  action: string;
  label: string;
  sought: string;
  /** The other conditions. */
  children: ReactNode;
}

/** 查找: by name, number and issuer, beside the other conditions; a plain GET form. */
export const LibraryFilters = ({ action, label, sought, children }: LibraryFiltersProps) => (
  <Filters action={action} label={label} submit="查找">
    <label>
      名称、文号或者机关
      <input className="input" type="search" name="cha" maxLength={60} defaultValue={sought} />
    </label>
    {children}
  </Filters>
);
