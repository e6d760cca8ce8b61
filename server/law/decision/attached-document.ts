/** 国令713号第三十三条: what a step brings forth is kept (形成的材料). */
import { type Finding, provision } from '#server/law/refusal.ts';

const r58 = provision('R-58', 'DESIGN', '决策材料管理规则');

/** What forbids a record that rests on no document, where the step brings one forth (形成的材料): `what` names it. */
export const refuseWithoutDocument = (fileIds: readonly string[], what: string): Finding[] =>
  fileIds.length > 0
    ? []
    : [
        r58.block('DOCUMENT_REQUIRED', 'fileIds')`
          没有附上${what}。
          先上传${what}，再在记录中选取。`,
      ];
