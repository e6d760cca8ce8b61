import { paths } from '#client/staff/ground/addresses/paths.ts';

/** 征集申报 of a year. */
export const collectionPath = (id: string) => `${paths.catalogue}/shenbao/${id}`;

/** 完成情况 of a year. */
export const completionPath = (year: number) => `${paths.catalogue}/wancheng/${year}`;
