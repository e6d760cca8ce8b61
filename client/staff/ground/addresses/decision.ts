import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The desk of one decision. */
export const decisionPath = (no: string) => `${paths.decisions}/${encodeURIComponent(no)}`;

/** Where past steps come in from a sheet, and its empty form. */
export const IMPORT_LATE = `${paths.decisions}/bulu`;
export const LATE_TEMPLATE = '/daoru/bulu-moban.xlsx';

/** The page of one such sheet. */
export const lateImportPath = (id: string) => `${IMPORT_LATE}/${id}`;

/** Which sheets or entries of 成批补录 are shown, by their state. */
export const LATE_STATE = 'zhuangtai';
