import { LockMode } from '@mikro-orm/core';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { MeetingStream } from '#schema/meeting/meeting-stream.ts';
import { LiveImage } from '#schema/playback/live-image.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { staff } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound, unauthenticated } from '#server/ground/kernel/fault.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseWhileClosed, refuseStreamTransition } from '#server/law/playback/streaming.ts';
import { notAPicture } from './file-refused.ts';
import { repeatedUpload } from '#server/ground/kernel/media/repeated-upload.ts';
import type { TakenFile } from './take-file.ts';

/** The purpose of an upload. */
export interface LiveImagePlan {
  id: string;
  meetingId: string;
}

/** Who adds pictures to the live text of a meeting. */
export const liveStaff = staff(Role.MEDIA_STAFF);

/** Stores a picture for a post to follow (上传图文图片); refused while a closed item runs (国令711号第十四条至第十六条). */
export const addLiveImage = defineCommand(
  ['live.imageUploaded', '上传图文图片'],
  liveStaff,
  async (command, { id, meetingId }: LiveImagePlan, file: TakenFile) => {
    const { em, actor, now } = command;
    if (!actor) throw unauthenticated();
    const { stream, running } = await broadcast(command, meetingId);
    command.about('meeting', meetingId);
    const known = await em.findOne(LiveImage, { id });
    if (known) return repeatedUpload(known, { sha256: file.sha256 });
    const refusal = command.refusalOf([
      ...refuseStreamTransition('correct', stream.state),
      ...refuseWhileClosed(running?.disclosure ?? null),
    ]);
    if (refusal) return refusal;
    if (!file.mediaType.startsWith('image/')) throw notAPicture();
    em.create(LiveImage, { ...file, id, meetingId, uploadedById: actor.id, uploadedAt: now });
    return id;
  },
);

/** Locked until the picture is stored, so that a closed item begins before or after. */
async function broadcast({ em }: CommandContext, meetingId: string) {
  const stream = await em.findOne(MeetingStream, { meetingId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!stream) throw notFound('该会议的直播');
  const running = await em.findOne(AgendaItem, { meetingId, startedAt: { $ne: null }, endedAt: null });
  return { stream, running };
}
