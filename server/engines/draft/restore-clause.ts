import { restore } from '#server/law/draft/edit-draft.ts';
import { provision } from '#server/law/refusal.ts';
import { clausesOf } from './clause-rows.ts';
import { clauseAt, defineEdit } from './define-edit.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** 恢复删去的一条: it comes back as the same clause, in its words and place of the version before; the numbers behind it move on. */
export const restoreClause = defineEdit(
  ['draft.clauseRestored', '恢复条款'],
  async (clauses, { db, version }, anchorId: string) => {
    const former = version.basedOnId ? await clausesOf(db, version.basedOnId) : [];
    if (clauseAt(clauses, anchorId)) return { findings: [stillThere] };
    if (!clauseAt(former, anchorId)) return { findings: [neverThere] };
    if (clauses.some(({ originIds }) => originIds.includes(anchorId))) return { findings: [takenIn] };
    return { clauses: restore(clauses, former, anchorId) };
  },
);

const stillThere = r32.block('CLAUSE_PRESENT', 'anchorId')`
  这一条没有删去。
  刷新后再看。`;

const neverThere = r32.block('CLAUSE_NOT_FOUND', 'anchorId')`
  上一稿中没有这一条。
  要写入的，用“增加一条”。`;

const takenIn = r32.block('CLAUSE_TAKEN_IN', 'anchorId')`
  这一条已经并入其他条，恢复会使同样的文字出现两次。
  把并入的那一条拆分。`;
