/** Which account drafts for a unit, which leads it. */
const DESKS: Readonly<Record<string, string>> = {
  ndrc: 'fagai',
  house: 'zhujian',
  edu: 'jiaoti',
  civil: 'minzheng',
  nr: 'ziran',
  'town-qs': 'zhenban',
  'town-sl': 'songlin',
};

/** The clerk (经办人) of a unit of the demonstration. */
export const clerkOf = (unit: string): string => DESKS[unit] ?? '';

/** The lead (负责人) of a unit of the demonstration. */
export const leadOf = (unit: string): string => `${clerkOf(unit)}-fuze`;
