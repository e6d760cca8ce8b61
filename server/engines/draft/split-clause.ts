import { newId } from '#schema/kernel/id.ts';
import { split } from '#server/law/draft/edit-draft.ts';
import { provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { clauseAt, defineEdit, noSuchClause } from './define-edit.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** 拆成两条, `at` characters from the beginning: the first part remains the clause, the second becomes one of its own. */
export const splitClause = defineEdit(
  ['draft.clauseSplit', '拆分条款'],
  (clauses, _working, anchorId: string, at: number) => {
    const clause = clauseAt(clauses, anchorId);
    if (!clause) return { findings: [noSuchClause] };
    if (blank(clause.text.slice(0, at)) || blank(clause.text.slice(at))) return { findings: [nothingLeft] };
    return { clauses: split(clauses, anchorId, at, newId()) };
  },
);

const nothingLeft = r32.block('CLAUSE_EMPTY', 'at')`
  拆分后有一条没有文字。
  把光标放在要拆开的两句话之间。`;
