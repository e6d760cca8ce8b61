import type { Finding } from '#server/law/refusal.ts';

const ours = {
  rule: 'R-58',
  basis: 'DESIGN',
  article: '决策材料管理规则',
  severity: 'BLOCK',
  fields: ['fileIds'],
} as const;

/** What forbids a record that names these files (所列材料): they are no documents of the decision, or were taken out. */
export const refuseForeignDocuments = (foreign: readonly string[]): Finding[] =>
  foreign.length > 0
    ? [
        {
          ...ours,
          code: 'DOCUMENT_NOT_FOUND',
          message: `所列材料中有${foreign.length}份不是本事项的材料，或者已经移除。`,
          fix: '先上传到本事项的决策材料中，再选取。',
        },
      ]
    : [];

/** What forbids a record that rests on no document (没有材料), where the step brings one forth: `what` names it. */
export const refuseWithoutDocument = (fileIds: readonly string[], what: string): Finding[] =>
  fileIds.length === 0
    ? [
        {
          ...ours,
          code: 'DOCUMENT_REQUIRED',
          message: `没有附上${what}。`,
          fix: `上传${what}并在记录中选取。`,
        },
      ]
    : [];
