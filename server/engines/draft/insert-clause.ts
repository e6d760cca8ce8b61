import { newId } from '#schema/kernel/id.ts';
import type { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { insert } from '#server/law/draft/edit-draft.ts';
import { refuseNewKind } from '#server/law/draft/revision.ts';
import { tidy } from '#server/law/draft/tidy.ts';
import { provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { clauseAt, defineEdit, noSuchClause } from './define-edit.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** 增加一条, behind another one or before all; the numbers behind it move on. */
export const insertClause = defineEdit(
  ['draft.clauseInserted', '增加条款'],
  (clauses, _working, after: string | null, kind: ClauseKind, text: string) => {
    if (after !== null && !clauseAt(clauses, after)) return { findings: [noSuchClause] };
    const findings = [...refuseNewKind(kind), ...(blank(text) ? [empty] : [])];
    if (findings.length > 0) return { findings };
    return { clauses: insert(clauses, after, { anchorId: newId(), kind, text: tidy(text) }) };
  },
);

const empty = r32.block('CLAUSE_EMPTY', 'text')`
  新增的条款没有文字。
  写明条款内容。`;
