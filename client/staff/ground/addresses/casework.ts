import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The page of one case item. */
export const casePath = (id: string) => `${paths.cases}/${id}`;

/** Where what came by letter or telephone is written down. */
export const RECORD_CASE = `${paths.cases}/dengji`;
