import { defineCommand } from '#server/kernel/define-command.ts';
import { changedName, refuseFixing } from '#server/law/draft/revision.ts';
import {
  type MaterialJudgement,
  type MeasureOfChange,
  refuseMaterialChange,
} from '#server/law/draft/material-change.ts';
import { sourcedChanges } from './draft-changes.queries.ts';
import { worksOnDraft } from './draft.permissions.ts';
import { fixVersion } from './fix-version.ts';
import { measureOf } from './material.queries.ts';
import { loadWorkingDraft } from './working-draft.ts';

/** A version judged material may be fixed; it is put to the public again before it goes to review. */
const refuseJudgement = (measure: MeasureOfChange, judgement: MaterialJudgement | null) =>
  judgement?.material ? [] : refuseMaterialChange(measure, judgement);

/**
 * 定为新稿: the version is fixed and named by its digest; refused while a change does not say what it came from, or while nobody has
 * judged a change that may be material.
 */
export const fixDraft = defineCommand(
  'draft.fixed',
  worksOnDraft,
  async (command, versionId: string, reason: string, judgement: MaterialJudgement | null) => {
    const { version, decision, findings } = await loadWorkingDraft(command, versionId);
    const changes = (await sourcedChanges(command.db, version)).map((change) => ({
      no: changedName(change),
      source: change.source,
    }));
    const measure = await measureOf(command.db, version);
    const refusal = command.refusalOf([
      ...findings,
      ...refuseFixing(changes, reason),
      ...refuseJudgement(measure, judgement),
    ]);
    if (refusal) return refusal;
    await fixVersion(command, version.id, { reason: reason.trim(), judgement });
    command.publish(`decision:${decision.no}`);
    return versionId;
  },
);
