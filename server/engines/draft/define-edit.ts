import type { Action } from '#server/ground/kernel/action-words.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { DraftVersion } from '#schema/draft/draft-version.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { EditedClause } from '#server/law/draft/edit-draft.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { clausesOf, type StoredClause } from './clause-rows.ts';
import { worksOnDraft } from './draft.permissions.ts';
import { storeEdited } from './store-edited.ts';
import { loadWorkingDraft } from './working-draft.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** Clauses after an edit, or the reasons against it. */
type Edited = { clauses: readonly EditedClause[] } | { findings: readonly Finding[] };

/** The version in hand. */
interface Working {
  db: Db;
  version: DraftVersion;
}

/** Defines one edit of a draft that is worked on (逐条修改): takes the version in hand, reads its clauses, stores what the edit makes of them. */
export const defineEdit = <Args extends unknown[]>(
  action: Action,
  edit: (clauses: readonly StoredClause[], working: Working, ...args: Args) => Edited | Promise<Edited>,
) =>
  defineCommand(action, worksOnDraft, async (command, versionId: string, ...args: Args) => {
    const { version, findings } = await loadWorkingDraft(command, versionId);
    const clauses = await clausesOf(command.db, versionId);
    const edited = await edit(clauses, { db: command.db, version }, ...args);
    const refusal = command.refusalOf([...findings, ...('findings' in edited ? edited.findings : [])]);
    if (refusal) return refusal;
    if ('clauses' in edited) await storeEdited(command.db, version, clauses, edited.clauses);
    return versionId;
  });

/** The clause an edit names; gone meanwhile or never there, the answer says so. */
export const clauseAt = (clauses: readonly StoredClause[], anchorId: string) =>
  clauses.find((one) => one.anchorId === anchorId);

/** Somebody took the clause out, or it never was in this version. */
export const noSuchClause = r32.block('CLAUSE_NOT_FOUND', 'anchorId')`
  这一稿中没有这一条，可能刚被删去或者合并。
  刷新后再改。`;
