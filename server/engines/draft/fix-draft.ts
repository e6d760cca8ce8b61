import type { DraftVersion } from '#schema/draft/draft-version.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseOtherSources } from '#server/law/draft/draft-gate.ts';
import { changedName, refuseFixing } from '#server/law/draft/revision.ts';
import { type MaterialJudgement, refuseMaterialChange } from '#server/law/draft/material-change.ts';
import { refuseMovedReferences } from '#server/law/draft/moved-references.ts';
import { isOwnChange, refuseOwnChange } from '#server/law/draft/own-change.ts';
import { refuseSourcesTold } from '#server/law/draft/source-ground.ts';
import type { Finding } from '#server/law/refusal.ts';
import { adoptedAnchors, type SourcedChange, sourcedChanges } from './draft-changes.queries.ts';
import { worksOnDraft } from './draft.permissions.ts';
import { fixVersion } from './fix-version.ts';
import { measureOf } from './material.queries.ts';
import { opinionPoints } from './opinion-points.queries.ts';
import { sourceGrounds } from './source-grounds.queries.ts';
import { movedReferencesOf } from './moved-references.queries.ts';
import { loadWorkingDraft } from './working-draft.ts';

/**
 * 定为新稿: the version is fixed and named by its digest; refused while a change does not say what it came from, or while nobody has
 * judged a change that may be material, or while a reference has lost its clause. A change that is judged material is put to the public again before it goes to review.
 */
export const fixDraft = defineCommand(
  ['draft.fixed', '草案定稿'],
  worksOnDraft,
  async (command, versionId: string, reason: string, judgement: MaterialJudgement | null) => {
    const { version, findings } = await loadWorkingDraft(command, versionId);
    const sourced = await sourcedChanges(command.db, version);
    const asked = sourced.filter(({ repointed }) => !repointed);
    const moved = await movedReferencesOf(command.db, version);
    const measure = await measureOf(command.db, version);
    const refusal = command.refusalOf([
      ...findings,
      ...refuseFixing(namedSources(sourced), reason),
      ...refuseOtherSources(version.stage, namedSources(asked)),
      ...refuseSourcesTold(asked, changedName),
      ...(await refuseOwnChanges(command.db, version, asked)),
      ...refuseMovedReferences(moved),
      ...refuseMaterialChange(measure, judgement),
    ]);
    if (refusal) return refusal;
    await fixVersion(command, version, { reason: reason.trim(), judgement });
    return versionId;
  },
);

/** The unit's own changes as checked again: an opinion may have been adopted, a review or a meeting may have come meanwhile. */
async function refuseOwnChanges(
  db: Db,
  version: Pick<DraftVersion, 'decisionId' | 'basedOnId'>,
  changes: readonly SourcedChange[],
): Promise<Finding[]> {
  const own = changes.filter(({ source }) => source !== null && isOwnChange(source));
  if (own.length === 0) return [];
  const adopted = await adoptedAnchors(db, version);
  const points = await opinionPoints(db, version.decisionId);
  const grounds = await sourceGrounds(db, version.decisionId);
  return own.flatMap((change) =>
    refuseOwnChange(
      { anchorId: change.anchorId, adopted: adopted.has(change.anchorId), points, grounds },
      changedName(change),
    ),
  );
}

const namedSources = (changes: readonly SourcedChange[]) =>
  changes.map((change) => ({ no: changedName(change), source: change.source }));
