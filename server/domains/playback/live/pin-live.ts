import { LivePin } from '#schema/playback/live-pin.ts';
import { LivePost } from '#schema/playback/live-post.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseCorrection, refusePinning } from '#server/law/playback/live-post.ts';
import { refuseStreamTransition } from '#server/law/playback/streaming.ts';
import { loadLive, tellViewers } from './live-load.ts';
import { correctionOf } from './live.queries.ts';
import { mayStream } from './live.permissions.ts';

/** 置顶图文; idempotent. */
export const pinLive = defineCommand('live.pinned', mayStream('pin'), async (command, postId: string) => {
  const { em, db, now } = command;
  const { meetingId } = await loadById(em, LivePost, postId, '这一条图文');
  const { stream, meeting } = await loadLive(command, meetingId);
  const pins = await em.find(LivePin, { meetingId });
  if (pins.some((pin) => pin.postId === postId)) return postId;
  const refusal = command.refusalOf([
    ...refuseStreamTransition('pin', stream.state),
    ...refuseCorrection(await correctionOf(db, postId)),
    ...refusePinning(pins.length),
  ]);
  if (refusal) return refusal;
  em.create(LivePin, { postId, meetingId, byId: actorOf(command).id, at: now });
  tellViewers(command, meeting);
  return postId;
});
