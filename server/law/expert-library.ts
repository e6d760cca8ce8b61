/**
 * 国令713号第二十一条: a province sets up a library of experts; a city or a county may, and draws on a higher one where it has none.
 */
import type { Finding } from './refusal.ts';

/** Whose library it is (专家库的层级), from the county upwards. */
export enum LibraryLevel {
  COUNTY = 'COUNTY',
  CITY = 'CITY',
  PROVINCE = 'PROVINCE',
}

/** What each level (专家库的层级) is called. */
export const LIBRARY_LEVEL_LABELS: Readonly<Record<LibraryLevel, string>> = {
  [LibraryLevel.COUNTY]: '县级',
  [LibraryLevel.CITY]: '设区的市级',
  [LibraryLevel.PROVINCE]: '省级',
};

const UPWARDS: readonly LibraryLevel[] = [LibraryLevel.COUNTY, LibraryLevel.CITY, LibraryLevel.PROVINCE];

/** The library a government draws on (使用的专家库): its own, or else the nearest above; null where there is none. */
export const libraryFor = (level: LibraryLevel, available: ReadonlySet<LibraryLevel>): LibraryLevel | null =>
  UPWARDS.slice(UPWARDS.indexOf(level)).find((one) => available.has(one)) ?? null;

/** What is wrong with the library experts were taken from (专家来源). */
export const refuseExpertLibrary = (level: LibraryLevel, available: ReadonlySet<LibraryLevel>): Finding[] => {
  if (libraryFor(level, available)) return [];
  return [level === LibraryLevel.PROVINCE ? provinceMust : noneInReach];
};

const at21 = { rule: 'R-41', basis: 'LAW', article: '国令713号第二十一条', fields: ['library'] } as const;

const provinceMust: Finding = {
  ...at21,
  severity: 'BLOCK',
  code: 'EXPERT_LIBRARY_REQUIRED',
  message: '省级人民政府应当建立决策咨询论证专家库。',
  fix: '建立专家库后选择专家。',
};

const noneInReach: Finding = {
  ...at21,
  severity: 'WARN',
  code: 'EXPERT_LIBRARY_UNREACHED',
  message: '本级没有专家库，可以使用上级的专家库，现在一个也没有登记。',
  fix: '登记可以使用的上级专家库，或者写明专家的来源。',
};
