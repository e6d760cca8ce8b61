import { actorOf } from '#server/kernel/actor-of.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { type ChangeSource, refuseSource } from '#server/law/draft/revision.ts';
import { provision } from '#server/law/refusal.ts';
import { adoptedAnchors, sourcedChanges } from './draft-changes.queries.ts';
import { worksOnDraft } from './draft.permissions.ts';
import { loadWorkingDraft } from './working-draft.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** 说明修改来源: what a change of one clause came from. */
export const explainDraftChange = defineCommand(
  'draft.changeExplained',
  worksOnDraft,
  async (command, versionId: string, anchorId: string, source: ChangeSource, note: string) => {
    const { version, findings } = await loadWorkingDraft(command, versionId);
    const changes = await sourcedChanges(command.db, version);
    const known = changes.some((change) => change.anchorId === anchorId);
    const adopted = (await adoptedAnchors(command.db, version.decisionId)).has(anchorId);
    const refusal = command.refusalOf([
      ...findings,
      ...(known ? [] : [noSuchChange]),
      ...refuseSource({ source, note, adopted }),
    ]);
    if (refusal) return refusal;
    const said = { source, note: note.trim(), by_id: actorOf(command).id, at: command.now };
    await command.db
      .insertInto('draft_change')
      .values({ draft_version_id: version.id, anchor_id: anchorId, ...said })
      .onConflict((conflict) => conflict.columns(['draft_version_id', 'anchor_id']).doUpdateSet(said))
      .execute();
    return versionId;
  },
);

const noSuchChange = r32.block('CHANGE_NOT_FOUND', 'anchorId')`
  与上一稿相比，这一条没有修改。
  刷新后再说明。`;
