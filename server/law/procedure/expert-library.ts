/**
 * 国令713号第二十一条: a province sets up a library of experts; a city or a county may, and draws on a higher one where it has none.
 * Nothing forbids to ask an expert who stands in no library: the record then says how they were found.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy } from '#server/law/substance.ts';

const r41 = provision('R-41', 'LAW', '国令713号第二十一条');

/** Whose library the experts were chosen from (专家库的层级), from the county upwards. */
export enum LibraryLevel {
  COUNTY = 'COUNTY',
  CITY = 'CITY',
  PROVINCE = 'PROVINCE',
}

/** What each level (专家库的层级) is called. */
export const LIBRARY_LEVEL_LABELS: Readonly<Record<LibraryLevel, string>> = {
  [LibraryLevel.COUNTY]: '县级专家库',
  [LibraryLevel.CITY]: '设区的市级专家库',
  [LibraryLevel.PROVINCE]: '省级专家库',
};

const NEAREST: readonly LibraryLevel[] = [LibraryLevel.COUNTY, LibraryLevel.CITY, LibraryLevel.PROVINCE];

/** The library that experts are chosen from (适用的专家库), given those that have anybody: the county's own, else the nearest higher one; null where there is none. */
export const libraryFor = (kept: readonly LibraryLevel[]): LibraryLevel | null =>
  NEAREST.find((level) => kept.includes(level)) ?? null;

/** Where one expert was found: in a library, or outside with a reason (库外专家). */
export interface ExpertOrigin {
  library?: LibraryLevel | null | undefined;
  outsideReason?: string | null | undefined;
}

/** What is wrong with where the experts were found (专家来源): neither a library nor a reason for each who stands in none. */
export const refuseExpertLibrary = (
  library: LibraryLevel | null,
  members: readonly ExpertOrigin[] = [],
): Finding[] =>
  library || (members.length > 0 && members.every((one) => one.library || saysWhy(one.outsideReason ?? '')))
    ? []
    : [noLibrary];

const noLibrary = r41.warn('EXPERT_LIBRARY_UNREACHED', 'library')`
  专家不是从专家库中选择的；本级没有专家库的，可以使用上级的专家库。
  选择专家所在的专家库，或者写明专家的来源。`;
