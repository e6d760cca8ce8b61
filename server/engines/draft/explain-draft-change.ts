import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { ClauseChange } from '#server/law/draft/clause-changes.ts';
import { refuseOtherSources } from '#server/law/draft/draft-gate.ts';
import { changedName, ChangeSource, refuseSource } from '#server/law/draft/revision.ts';
import { isOwnChange } from '#server/law/draft/own-change.ts';
import { isRecorded, refuseEditorial } from '#server/law/draft/source-ground.ts';
import { Role } from '#server/law/people/role.ts';
import { provision } from '#server/law/refusal.ts';
import { adoptedAnchors, sourcedChanges } from './draft-changes.queries.ts';
import { worksOnDraft } from './draft.permissions.ts';
import { opinionPoints } from './opinion-points.queries.ts';
import { sourceGrounds } from './source-grounds.queries.ts';
import { loadWorkingDraft } from './working-draft.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** Source and reason stated for a change. */
interface Told {
  source: ChangeSource;
  note: string;
  /** Point of the legality opinion, from 1. */
  point?: number | null;
  /** Place in a record that the change came from. */
  groundId?: string | null;
}

/** 说明修改来源: what a change of one clause came from. */
export const explainDraftChange = defineCommand(
  ['draft.changeExplained', '说明修改来源'],
  worksOnDraft,
  async (command, versionId: string, anchorId: string, told: Told) => {
    const { source, note, point, groundId } = told;
    const { version, findings } = await loadWorkingDraft(command, versionId);
    const changes = await sourcedChanges(command.db, version);
    const change = changes.find((one) => one.anchorId === anchorId);
    const adopted = (await adoptedAnchors(command.db, version)).has(anchorId);
    const grounds = await sourceGrounds(command.db, version.decisionId);
    const points = await opinionPoints(command.db, version.decisionId);
    const actor = actorOf(command);
    const lead = actor.roles.includes(Role.UNIT_LEAD);
    const other = refuseOtherSources(version.stage, [{ no: '这一条', source }]);
    const refusal = command.refusalOf([
      ...findings,
      ...(change ? [] : [noSuchChange]),
      ...(other.length > 0 ? other : refuseEditorialOf(source, change)),
      ...refuseSource({ anchorId, source, note, point, lead, adopted, points, groundId, grounds }),
    ]);
    if (refusal) return refusal;
    const named = source === ChangeSource.LEGALITY && points.length > 0 ? (point ?? null) : null;
    const ground = isRecorded(source) ? grounds.find(({ id }) => id === groundId) : undefined;
    const said = {
      source,
      note: note.trim(),
      point: named,
      ground_id: ground?.id ?? null,
      ground_name: isOwnChange(source) ? `${actor.unitName}负责人${actor.name}` : (ground?.name ?? ''),
      by_id: actor.id,
      at: command.now,
    };
    await command.db
      .insertInto('draft_change')
      .values({ draft_version_id: version.id, anchor_id: anchorId, ...said })
      .onConflict((conflict) => conflict.columns(['draft_version_id', 'anchor_id']).doUpdateSet(said))
      .execute();
    return versionId;
  },
);

const refuseEditorialOf = (source: ChangeSource, change: ClauseChange | undefined) =>
  change && source === ChangeSource.EDITORIAL ? refuseEditorial(change, changedName(change)) : [];

const noSuchChange = r32.block('CHANGE_NOT_FOUND', 'anchorId')`
  与上一稿相比，这一条没有修改。
  刷新后再说明。`;
