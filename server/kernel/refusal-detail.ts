import type { Refusal } from '#server/law/refusal.ts';

/** What an audit row says of a refusal (不予办理的记录): each finding in the words the asker was told, with its article. */
export const refusalDetail = ({ findings }: Refusal): string =>
  [...new Set(findings.map(({ message, article }) => `${message}（${article}）`))].join('\n');
