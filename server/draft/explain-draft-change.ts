import { actorOf } from '#server/kernel/actor-of.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { refuseOtherSources } from '#server/law/draft/draft-gate.ts';
import { ChangeSource, refuseSource } from '#server/law/draft/revision.ts';
import { provision } from '#server/law/refusal.ts';
import { adoptedAnchors, sourcedChanges } from './draft-changes.queries.ts';
import { worksOnDraft } from './draft.permissions.ts';
import { opinionPoints } from './opinion-points.queries.ts';
import { loadWorkingDraft } from './working-draft.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** What somebody tells of a change. */
interface Told {
  source: ChangeSource;
  note: string;
  /** Which point of the legality opinion, from 1. */
  point?: number | null;
}

/** 说明修改来源: what a change of one clause came from. */
export const explainDraftChange = defineCommand(
  'draft.changeExplained',
  worksOnDraft,
  async (command, versionId: string, anchorId: string, told: Told) => {
    const { source, note, point } = told;
    const { version, findings } = await loadWorkingDraft(command, versionId);
    const changes = await sourcedChanges(command.db, version);
    const known = changes.some((change) => change.anchorId === anchorId);
    const adopted = (await adoptedAnchors(command.db, version.decisionId)).has(anchorId);
    const points = await opinionPoints(command.db, version.decisionId);
    const refusal = command.refusalOf([
      ...findings,
      ...(known ? [] : [noSuchChange]),
      ...refuseOtherSources(version.stage, [{ no: '这一条', source }]),
      ...refuseSource({ anchorId, source, note, point, adopted, points }),
    ]);
    if (refusal) return refusal;
    const named = source === ChangeSource.LEGALITY && points.length > 0 ? (point ?? null) : null;
    const said = { source, note: note.trim(), point: named, by_id: actorOf(command).id, at: command.now };
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
