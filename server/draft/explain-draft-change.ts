import { actorOf } from '#server/kernel/actor-of.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { ChangeSource } from '#server/law/draft/revision.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';
import { sourcedChanges } from './draft-changes.queries.ts';
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
    const refusal = command.refusalOf([
      ...findings,
      ...(known ? [] : [noSuchChange]),
      ...refuseNote(source, note),
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

/** Opinions name the clause themselves; whatever else a change came from is told in words. */
const refuseNote = (source: ChangeSource, note: string): Finding[] =>
  source === ChangeSource.EDITORIAL || source === ChangeSource.OPINIONS || substance(note) >= 4
    ? []
    : [noteRequired];

const noSuchChange = r32.block('CHANGE_NOT_FOUND', 'anchorId')`
  与上一稿相比，这一条没有修改。
  刷新后再说明。`;

const noteRequired = r32.block('CHANGE_NOTE_REQUIRED', 'note')`
  没有写明是哪一项意见。
  写明意见的出处，如“听证会第3号陈述”“专家论证意见第2点”。`;
