/** 国令713号第三十三条: what a step brings forth is kept (形成的材料). */
import type { Finding } from './refusal.ts';

/** What forbids a record that rests on no document, where the step brings one forth (形成的材料): `what` names it. */
export const refuseWithoutDocument = (fileIds: readonly string[], what: string): Finding[] =>
  fileIds.length > 0
    ? []
    : [
        {
          rule: 'R-58',
          basis: 'DESIGN',
          article: '决策材料管理规则',
          severity: 'BLOCK',
          code: 'DOCUMENT_REQUIRED',
          message: `没有附上${what}。`,
          fields: ['fileIds'],
          fix: `先上传${what}，再在记录中选取。`,
        },
      ];
