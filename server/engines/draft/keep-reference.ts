import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseKeeping } from '#server/law/draft/moved-references.ts';
import { keptIn } from '#server/law/draft/reference-meaning.ts';
import { clausesOf, replaceClauses } from './clause-rows.ts';
import { worksOnDraft } from './draft.permissions.ts';
import { movedReferencesOf } from './moved-references.queries.ts';
import { formerClauses } from './store-text.ts';
import { loadWorkingDraft } from './working-draft.ts';

/** 不改援引: why a reference stays as it is although its clause has another number now. */
export const keepReference = defineCommand(
  ['draft.referenceKept', '说明援引不改'],
  worksOnDraft,
  async (command, versionId: string, anchorId: string, said: string, reason: string) => {
    const { version, findings } = await loadWorkingDraft(command, versionId);
    const { db, now } = command;
    const moved = (await movedReferencesOf(db, version)).find(
      (one) => one.anchorId === anchorId && one.said === said,
    );
    const refusal = command.refusalOf([...findings, ...refuseKeeping(moved, reason)]);
    if (refusal || !moved) return refusal ?? versionId;
    const clauses = await clausesOf(db, versionId);
    const answer = {
      now: moved.now ?? '',
      reason: reason.trim(),
      byId: actorOf(command).id,
      at: now.toISOString(),
    };
    const kept = keptIn(clauses, await formerClauses(db, versionId), { anchorId, said }, answer);
    await replaceClauses(db, version, kept);
    return versionId;
  },
);
