import type { LivePostInput } from '#schema/playback/live-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { refuseLivePost, refusePlace } from '#server/law/playback/live-post.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { refuseStreamTransition } from '#server/law/playback/streaming.ts';
import { loadLive, tellViewers } from './live-load.ts';
import { mayStream } from './live.permissions.ts';
import { imagesFor, postOfKey, refuseSaidDays, showImages, storePost, wordsOf } from './store-post.ts';

/** 发布图文: of the running item; idempotent by its key. */
export const postLive = defineCommand(
  'live.posted',
  mayStream('post'),
  async (
    command,
    meetingId: string,
    input: LivePostInput,
    acknowledged: readonly Acknowledged[],
  ): Promise<string | Refusal> => {
    const live = await loadLive(command, meetingId);
    const known = await postOfKey(command, input.idempotencyKey);
    if (known !== null) return known;
    const { meeting, stream, running } = live;
    const itemId = input.agendaItemId ?? null;
    const { images, findings } = await imagesFor(command, meetingId, input.images);
    const refusal = command.refusalOf(
      [
        ...refuseStreamTransition('post', stream.state),
        ...refusePlace({ running, itemId }),
        ...refuseLivePost(wordsOf(input)),
        ...findings,
        ...(await refuseSaidDays(command, itemId, input.text)),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    const { text, idempotencyKey } = input;
    const row = { meetingId, agendaItemId: itemId, speaker: input.speaker || null, text, idempotencyKey };
    const id = await storePost(command, { ...row, correctsId: null });
    showImages(images, input.images, id);
    tellViewers(command, meeting);
    return id;
  },
);
