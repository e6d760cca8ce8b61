import { move } from '#server/law/draft/edit-draft.ts';
import { clauseAt, defineEdit, noSuchClause } from './define-edit.ts';

/** 调整顺序: puts a clause behind another one, or before all. */
export const moveClause = defineEdit(
  ['draft.clauseMoved', '调整条款顺序'],
  (clauses, _working, anchorId: string, after: string | null) => {
    const there = clauseAt(clauses, anchorId) && (after === null || clauseAt(clauses, after));
    if (!there || after === anchorId) return { findings: [noSuchClause] };
    return { clauses: move(clauses, anchorId, after) };
  },
);
