import { LockMode } from '@mikro-orm/core';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { MeetingStream } from '#schema/meeting/meeting-stream.ts';
import { LiveImage } from '#schema/playback/live-image.ts';
import { act } from '#server/kernel/act.ts';
import { staff } from '#server/kernel/authority.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { conflict, notFound, unauthenticated } from '#server/kernel/fault.ts';
import { Role } from '#server/law/role.ts';
import { refuseClosedItem, refuseStreamTransition } from '#server/law/streaming.ts';
import { notAPicture } from './file-refused.ts';
import type { TakenFile } from './take-file.ts';

/** What a picture is uploaded for. */
export interface LiveImagePlan {
  id: string;
  meetingId: string;
}

/** Who adds pictures to the live text of a meeting. */
export const liveStaff = staff(Role.MEDIA_STAFF);

/** Takes a picture for a post yet to come (上传图文图片); while a closed item runs not even that is stored (国令711号第十四条至第十六条). */
export const addLiveImage = act(
  'live.imageUploaded',
  liveStaff,
  async (command, { id, meetingId }: LiveImagePlan, file: TakenFile) => {
    const { em, actor, now } = command;
    if (!actor) throw unauthenticated();
    const { stream, running } = await broadcast(command, meetingId);
    command.about('meeting', meetingId);
    const known = await em.findOne(LiveImage, { id });
    if (known) return sameOrConflict(known, file);
    const refusal = command.weigh([
      ...refuseStreamTransition('correct', stream.state),
      ...refuseClosedItem(running?.disclosure ?? null),
    ]);
    if (refusal) return refusal;
    if (!file.mediaType.startsWith('image/')) throw notAPicture();
    em.create(LiveImage, { ...file, id, meetingId, uploadedById: actor.id, uploadedAt: now });
    return id;
  },
);

/** Held until the picture is stored, so that a closed item begins before or after. */
async function broadcast({ em }: CommandContext, meetingId: string) {
  const stream = await em.findOne(MeetingStream, { meetingId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!stream) throw notFound('该会议的直播');
  const running = await em.findOne(AgendaItem, { meetingId, startedAt: { $ne: null }, endedAt: null });
  return { stream, running };
}

/** The same upload again is answered as the first time. */
function sameOrConflict(known: LiveImage, file: TakenFile): string {
  if (known.sha256 !== file.sha256) throw conflict('这次上传', null);
  return known.id;
}
