import { Filter } from '#client/ui/Filters.tsx';
import { organOptions, type Unit } from './options.ts';

interface OrganFilterProps {
  units: readonly Unit[];
  /** As the address has it. */
  value: string | undefined;
}

/** 决策机关: whose decisions are listed; absent where every decision is the county's. */
export function OrganFilter({ units, value }: OrganFilterProps) {
  const options = organOptions(units);
  return options.length === 0 ? null : (
    <Filter label="决策机关" name="jiguan" all="全部机关" value={value} options={options} />
  );
}
