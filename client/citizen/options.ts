/** Choices that several lists offer. */
import type { Option } from '#client/ui/Select.tsx';

export interface Unit {
  id: string;
  name: string;
  active: boolean;
}

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
