import type { Refusal } from '#server/law/refusal.ts';

/** The audit detail of a refusal (不予办理的记录): each finding as shown to the requester, with its article. */
export const refusalDetail = ({ findings }: Refusal): string =>
  [...new Set(findings.map(({ message, article }) => `${message}（${article}）`))].join('\n');
