import { LivePin } from '#schema/playback/live-pin.ts';
import { LivePost } from '#schema/playback/live-post.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseStreamTransition } from '#server/law/playback/streaming.ts';
import { loadLive, tellViewers } from './live-load.ts';
import { mayStream } from './live.permissions.ts';

/** 取消置顶; the post keeps its place among the others. */
export const unpinLive = defineCommand('live.unpinned', mayStream('pin'), async (command, postId: string) => {
  const { meetingId } = await loadById(command.em, LivePost, postId, '这一条图文');
  const { stream, meeting } = await loadLive(command, meetingId);
  const refusal = command.refusalOf(refuseStreamTransition('pin', stream.state));
  if (refusal) return refusal;
  const pin = await command.em.findOne(LivePin, { postId });
  if (!pin) return postId;
  command.em.remove(pin);
  tellViewers(command, meeting);
  return postId;
});
