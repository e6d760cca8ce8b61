/**
 * 国令713号第二十一条: a province sets up a library of experts; a city or a county may, and draws on a higher one where it has none.
 * Nothing forbids to ask an expert who stands in no library: the record then says how they were found.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

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

/** What is wrong with where the experts were found (专家来源); null: they stand in no library. */
export const refuseExpertLibrary = (library: LibraryLevel | null): Finding[] => (library ? [] : [noLibrary]);

const noLibrary = r41.warn('EXPERT_LIBRARY_UNREACHED', 'library')`
  专家不是从专家库中选择的；本级没有专家库的，可以使用上级的专家库。
  选择专家所在的专家库，或者写明专家的来源。`;
