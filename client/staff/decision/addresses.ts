import { paths } from '#client/staff/frame/paths.ts';

/** The desk of one decision. */
export const decisionPath = (no: string) => `${paths.decisions}/${encodeURIComponent(no)}`;
