import { LivePin } from '#schema/playback/live-pin.ts';
import { LivePost } from '#schema/playback/live-post.ts';
import type { LiveCorrectionInput } from '#schema/playback/live-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseCorrection, refuseLivePost } from '#server/law/playback/live-post.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { refuseWhileClosed, refuseStreamTransition } from '#server/law/playback/streaming.ts';
import { loadLive, tellViewers } from './live-load.ts';
import { correctionOf } from './live.queries.ts';
import { mayStream } from './live.permissions.ts';
import { imagesFor, postOfKey, refuseSaidDays, showImages, storePost, wordsOf } from './store-post.ts';

/** 更正图文: a further post; the corrected one stays in place, struck through. */
export const correctLive = defineCommand(
  ['live.corrected', '更正图文'],
  mayStream('correct'),
  async (
    command,
    postId: string,
    input: LiveCorrectionInput,
    acknowledged: readonly Acknowledged[],
  ): Promise<string | Refusal> => {
    const old = await loadById(command.em, LivePost, postId, '这一条图文');
    const { meeting, stream, running } = await loadLive(command, old.meetingId);
    const known = await postOfKey(command, input.idempotencyKey);
    if (known !== null) return known;
    const { images, findings } = await imagesFor(command, old.meetingId, input.images);
    const refusal = command.refusalOf(
      [
        ...refuseStreamTransition('correct', stream.state),
        ...refuseWhileClosed(running?.disclosure ?? null),
        ...refuseCorrection(await correctionOf(command.db, postId)),
        ...refuseLivePost(wordsOf(input)),
        ...findings,
        ...(await refuseSaidDays(command, old.agendaItemId, input.text)),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    const id = await storePost(command, {
      meetingId: old.meetingId,
      agendaItemId: old.agendaItemId,
      speaker: input.speaker || null,
      text: input.text,
      correctsId: postId,
      idempotencyKey: input.idempotencyKey,
    });
    showImages(images, input.images, id);
    await movePin(command, old, id);
    tellViewers(command, meeting);
    return id;
  },
);

/** A pin moves from the corrected post to the correction. */
async function movePin(command: CommandContext, { id, meetingId }: LivePost, newerId: string): Promise<void> {
  const pin = await command.em.findOne(LivePin, { postId: id });
  if (!pin) return;
  command.em.remove(pin);
  command.em.create(LivePin, { postId: newerId, meetingId, byId: actorOf(command).id, at: pin.at });
}
