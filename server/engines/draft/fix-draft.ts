import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseOtherSources } from '#server/law/draft/draft-gate.ts';
import { changedName, refuseFixing } from '#server/law/draft/revision.ts';
import { type MaterialJudgement, refuseMaterialChange } from '#server/law/draft/material-change.ts';
import { refuseMovedReferences } from '#server/law/draft/moved-references.ts';
import { refuseSourcesTold } from '#server/law/draft/source-ground.ts';
import { type SourcedChange, sourcedChanges } from './draft-changes.queries.ts';
import { worksOnDraft } from './draft.permissions.ts';
import { fixVersion } from './fix-version.ts';
import { measureOf } from './material.queries.ts';
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
      ...refuseMovedReferences(moved),
      ...refuseMaterialChange(measure, judgement),
    ]);
    if (refusal) return refusal;
    await fixVersion(command, version, { reason: reason.trim(), judgement });
    return versionId;
  },
);

const namedSources = (changes: readonly SourcedChange[]) =>
  changes.map((change) => ({ no: changedName(change), source: change.source }));
