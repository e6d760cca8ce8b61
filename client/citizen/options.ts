/** Choices that several lists offer. */
import type { Option } from '#client/ui/Select.tsx';

export interface Unit {
  id: string;
  name: string;
  active: boolean;
  /** 自行决策: it decides some matters itself. */
  decidesItself?: boolean;
}

/** How the address calls the county's own government (决策机关). */
export const COUNTY_ORGAN = 'xian';
export const COUNTY_ORGAN_LABEL = '县人民政府';

/**
 * Options for the deciding body (决策机关): the county, and the units that decide for themselves; nothing to choose where
 * no unit does.
 */
export function organOptions(units: readonly Unit[]): Option[] {
  const bodies = units.filter(({ decidesItself }) => decidesItself);
  if (bodies.length === 0) return [];
  return [{ value: COUNTY_ORGAN, label: COUNTY_ORGAN_LABEL }, ...unitOptions(bodies)];
}

/** Filter by the deciding body (决策机关) from the address, as the contract takes it. */
export const organIn = (jiguan: string | undefined) => ({
  organId: jiguan && jiguan !== COUNTY_ORGAN ? jiguan : null,
  ofCounty: jiguan === COUNTY_ORGAN,
});

/** Units at work; one that was dissolved is still found through its pages. */
export const unitOptions = (units: readonly Unit[]): Option[] =>
  units.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));

/** 国令713号 is in force since September 2019. */
const FIRST_YEAR = 2019;

/** This year and those before. */
export const yearOptions = (today: string): Option[] => {
  const year = Number(today.slice(0, 4));
  const count = Math.min(Math.max(year - FIRST_YEAR + 1, 1), 12);
  return Array.from({ length: count }, (_, index) => ({
    value: String(year - index),
    label: `${year - index}年`,
  }));
};
