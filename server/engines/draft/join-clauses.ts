import { join } from '#server/law/draft/edit-draft.ts';
import { provision } from '#server/law/refusal.ts';
import { clauseAt, defineEdit, noSuchClause } from './define-edit.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** 与下一条合并: the next clause's words become further lines of this one. */
export const joinClauses = defineEdit(
  ['draft.clausesJoined', '合并条款'],
  (clauses, _working, anchorId: string) => {
    const clause = clauseAt(clauses, anchorId);
    if (!clause) return { findings: [noSuchClause] };
    const next = clauses[clauses.indexOf(clause) + 1];
    if (next?.kind !== clause.kind) return { findings: [notAlike] };
    return { clauses: join(clauses, anchorId) };
  },
);

const notAlike = r32.block('CLAUSES_NOT_ALIKE', 'anchorId')`
  下一条与这一条不是同一层次，不能合并。
  先调整顺序，再合并相邻的两条。`;
