import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The desk of one activity. */
export const activityPath = ({ decision, seq }: { decision: { no: string }; seq: number }) =>
  `${paths.activities}/${encodeURIComponent(decision.no)}/${seq}`;

/** Address of the written answers to a questionnaire (书面回答). */
export const writtenPath = (of: Parameters<typeof activityPath>[0]) => `${activityPath(of)}/huida`;
