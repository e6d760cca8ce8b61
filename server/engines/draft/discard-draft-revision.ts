import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { worksOnDraft } from './draft.permissions.ts';
import { loadWorkingDraft, refuseFixed } from './working-draft.ts';

/** 放弃这一稿: a version that is not fixed is given up with all that was changed in it; the one it was made from stands again. */
export const discardDraftRevision = defineCommand(
  ['draft.revisionDiscarded', '放弃草案的一稿'],
  worksOnDraft,
  async (command, versionId: string) => {
    const { version } = await loadWorkingDraft(command, versionId);
    const refusal = command.refusalOf(refuseFixed(version));
    if (refusal) return refusal;
    const { db } = command;
    await db.deleteFrom('draft_change').where('draft_version_id', '=', version.id).execute();
    await db.deleteFrom('clause').where('draft_version_id', '=', version.id).execute();
    await db.deleteFrom('draft_version').where('id', '=', version.id).execute();
    return version.basedOnId ?? '';
  },
);
