import { newId } from '#schema/kernel/id.ts';
import type { LiveImageInput } from '#schema/playback/live-input.ts';
import { LiveImage } from '#schema/playback/live-image.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { refuseImages } from '#server/law/playback/live-post.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseStatedDays } from '#server/law/calendar/stated-days.ts';
import { periodsOfItem } from '#server/domains/meeting/stated-days.queries.ts';

/** The stored columns of a post. */
export interface PostRow {
  meetingId: string;
  agendaItemId: string | null;
  speaker: string | null;
  text: string;
  correctsId: string | null;
  idempotencyKey: string;
}

/** The post already stored under this key (重发), or null. */
export async function postOfKey({ db }: CommandContext, idempotencyKey: string): Promise<string | null> {
  if (!isId(idempotencyKey)) throw badInput('发布编号无效。', ['idempotencyKey']);
  const known = await db
    .selectFrom('live_post')
    .select('id')
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  return known?.id ?? null;
}

/** The pictures uploaded for this meeting and not yet shown, and the findings on the others. */
export async function imagesFor(
  { em }: CommandContext,
  meetingId: string,
  asked: readonly LiveImageInput[],
): Promise<{ images: LiveImage[]; findings: Finding[] }> {
  const ids = [...new Set(asked.map(({ imageId }) => imageId))].filter(isId);
  const images =
    ids.length > 0 ? await em.find(LiveImage, { id: { $in: ids }, meetingId, postId: null }) : [];
  return { images, findings: refuseImages(asked.length, images.length) };
}

/** Compares a post's statement on the comment period with the record of the item's decision. */
export const refuseSaidDays = async (
  { db }: CommandContext,
  itemId: string | null,
  text: string,
): Promise<Finding[]> => (itemId === null ? [] : refuseStatedDays(text, await periodsOfItem(db, itemId)));

/** Stores a post (图文). The database numbers it and refuses it while a closed item runs, whatever the caller checked. */
export async function storePost(
  command: CommandContext,
  { meetingId, agendaItemId, speaker, text, correctsId, idempotencyKey }: PostRow,
): Promise<string> {
  const id = newId();
  await command.db
    .insertInto('live_post')
    .values({
      id,
      meeting_id: meetingId,
      seq: 0,
      at: command.now,
      agenda_item_id: agendaItemId,
      speaker,
      text,
      corrects_id: correctsId,
      idempotency_key: idempotencyKey,
      by_id: actorOf(command).id,
    })
    .execute();
  return id;
}

/** Attaches the pictures to their post, in the order sent. */
export function showImages(
  images: readonly LiveImage[],
  asked: readonly LiveImageInput[],
  postId: string,
): void {
  for (const image of images) {
    const place = asked.findIndex(({ imageId }) => imageId === image.id);
    image.postId = postId;
    image.position = place;
    image.alt = asked[place]?.alt ?? '';
  }
}

/** The facts of a post for the rules. */
export const wordsOf = ({
  text,
  speaker,
  images,
}: {
  text: string;
  speaker: string | null;
  images: readonly LiveImageInput[];
}) => ({
  text,
  speaker,
  images: images.map(({ imageId, alt }) => ({ attachmentId: imageId, alt })),
});
