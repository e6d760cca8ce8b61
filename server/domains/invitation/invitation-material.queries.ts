import type { DeskMaterialView, LetterMaterialsView } from '#schema/invitation/invitation-material-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { readAsSystem, readUnder } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { materialsClosed, refuseMaterial } from '#server/law/invitation/invitation-material.ts';
import { invitationStageAt } from '#server/law/invitation/invitation-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { readsInvitations } from './invitation.permissions.ts';
import { demandInvitationsOf } from './inviting-body.queries.ts';
import { materialItem } from './material-item.queries.ts';
import { linkHmacOf } from './invitation-link.ts';

/** The papers of an item at the desk (列席材料), and what forbids adding another. */
export async function materialsOfItem(
  context: Context,
  itemId: string,
): Promise<{ materials: DeskMaterialView[]; findings: Finding[]; organId: string | null }> {
  await demandInvitationsOf(context, itemId, 'invitationMaterials');
  return readUnder(context, readsInvitations, async (db) => {
    const rows = await db
      .selectFrom('invitation_material as f')
      .innerJoin('person as u', 'u.id', 'f.uploaded_by_id')
      .select(['f.id', 'f.name', 'f.size', 'f.internal', 'f.uploaded_at as uploadedAt'])
      .select(['f.removed_at as removedAt', 'f.remove_reason as removeReason', 'u.name as uploadedBy'])
      .where('f.item_id', '=', itemId)
      .orderBy('f.uploaded_at')
      .orderBy('f.id')
      .execute();
    const item = await materialItem(db, itemId);
    const there = rows.filter(({ removedAt }) => !removedAt).length;
    return {
      materials: rows.map((row) => ({ ...row, url: `/files/${row.id}/${encodeURIComponent(row.name)}` })),
      organId: item?.organId ?? null,
      findings: item ? refuseMaterial(item, there, (await rulesOf(db)).now) : [],
    };
  });
}

/** Papers of the item that a link opens (凭链接查阅的材料): those of this item alone, until the meeting begins. */
export const materialsByLink = (context: Context, token: string): Promise<LetterMaterialsView> =>
  readAsSystem(context, async (db) => {
    const opened = await openedBy(context, db, token);
    if (!opened) return { files: [], closed: null };
    const files = await db
      .selectFrom('invitation_material')
      .select(['id', 'name', 'size', 'internal'])
      .where('item_id', '=', opened.itemId)
      .where('removed_at', 'is', null)
      .orderBy('uploaded_at')
      .orderBy('id')
      .execute();
    return { files: opened.closed ? [] : files, closed: files.length > 0 ? opened.closed : null };
  });

/** One paper, when this link opens it now; otherwise null, without saying why. */
export async function materialByLink(context: Context, token: string, id: string) {
  if (!isId(id)) return null;
  return readAsSystem(context, async (db) => {
    const opened = await openedBy(context, db, token);
    if (!opened || opened.closed) return null;
    const row = await db
      .selectFrom('invitation_material')
      .select(['name', 'media_type as mediaType', 'size', 'sha256', 'storage_key as storageKey'])
      .where('id', '=', id)
      .where('item_id', '=', opened.itemId)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    return row ?? null;
  });
}

/** The item of a link's invitation, and why its papers are closed to it now. */
async function openedBy({ services }: Context, db: Db, token: string) {
  const row = await db
    .selectFrom('invitation')
    .select(['item_id as itemId', 'stage', 'reply_by as replyBy'])
    .where('link_hmac', '=', linkHmacOf(services.seal, token))
    .executeTakeFirst();
  const item = row ? await materialItem(db, row.itemId) : undefined;
  if (!row?.replyBy || !item) return null;
  const { now } = await rulesOf(db);
  const stage = invitationStageAt({ stage: row.stage, replyBy: row.replyBy }, now);
  return { itemId: row.itemId, closed: materialsClosed(item, stage, now) };
}
