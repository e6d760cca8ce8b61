import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The desk of one hearing. */
export const hearingPath = (no: string) => `${paths.hearings}/${encodeURIComponent(no)}`;
