import { paths } from '#client/staff/frame/paths.ts';

/** The desk of one activity. */
export const activityPath = ({ decision, seq }: { decision: { no: string }; seq: number }) =>
  `${paths.activities}/${encodeURIComponent(decision.no)}/${seq}`;
