import { paths } from '#client/staff/frame/paths.ts';

/** The desk of one hearing. */
export const hearingPath = (no: string) => `${paths.hearings}/${encodeURIComponent(no)}`;
