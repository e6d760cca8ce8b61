/** 村务公开: all towns, the villages of one, and one village, of a year. */
export const VILLAGES = '/cunwu';
export const townVillagesHref = (townId: string) => `${VILLAGES}?zhen=${encodeURIComponent(townId)}`;
export const villageHref = (no: string, year?: number) =>
  `${VILLAGES}/${encodeURIComponent(no)}${year === undefined ? '' : `?nian=${year}`}`;
export const villageTableHref = (year: string | number) => `${VILLAGES}/${year}.xlsx`;
