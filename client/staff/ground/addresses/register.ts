import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The page of one representative, by their number. */
export const representativePath = (no: string) => `${paths.representatives}/${no}`;

/** Where somebody is named for the register. */
export const NOMINATE = `${paths.representatives}/tuijian`;

/** Where a table of names is imported. */
export const IMPORT_REGISTER = `${paths.representatives}/daoru`;

/** The empty form of the table. */
export const REGISTER_TEMPLATE = '/daoru/daibiao-moban.xlsx';

/** The empty form of the library of experts. */
export const LIBRARY_TEMPLATE = '/daoru/zhuanjia-moban.xlsx';

/** Query parameter of the list's state. */
export const STATE = 'zhuangtai';
