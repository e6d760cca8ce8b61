import { remove } from '#server/law/draft/edit-draft.ts';
import { clauseAt, defineEdit, noSuchClause } from './define-edit.ts';

/** 删去一条: the numbers behind it move up; opinions on it keep it as it stood in their round. */
export const removeClause = defineEdit(
  ['draft.clauseRemoved', '删去条款'],
  (clauses, _working, anchorId: string) =>
    clauseAt(clauses, anchorId) ? { clauses: remove(clauses, anchorId) } : { findings: [noSuchClause] },
);
