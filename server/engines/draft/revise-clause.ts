import { conflict } from '#server/ground/kernel/fault.ts';
import { rewrite } from '#server/law/draft/edit-draft.ts';
import { tidy } from '#server/law/draft/tidy.ts';
import { provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { clauseAt, defineEdit, noSuchClause } from './define-edit.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/**
 * 改写一条. `seen` is the text as the clerk saw it: two who work on different clauses never meet, the second of two on
 * one clause is notified (CONFLICT) and loses nothing.
 */
export const reviseClause = defineEdit(
  ['draft.clauseRevised', '改写条款'],
  (clauses, _working, anchorId: string, seen: string, text: string) => {
    const clause = clauseAt(clauses, anchorId);
    if (!clause) return { findings: [noSuchClause] };
    if (clause.text !== seen.trim()) throw conflict('这一条', null);
    if (blank(text)) return { findings: [empty] };
    return { clauses: rewrite(clauses, anchorId, tidy(text)) };
  },
);

const empty = r32.block('CLAUSE_EMPTY', 'text')`
  这一条没有文字。
  写明修改后的文字；整条不要的，用“删去”。`;
