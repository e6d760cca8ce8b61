import { LockMode } from '@mikro-orm/core';
import { EventPhoto } from '#schema/event/event-photo.ts';
import { Event } from '#schema/event/event.ts';
import { act } from '#server/kernel/act.ts';
import { staff } from '#server/kernel/authority.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { conflict, notFound, unauthenticated } from '#server/kernel/fault.ts';
import { type PictureSize, pictureSize } from '#server/kernel/picture.ts';
import { eventStage, refuseEventDeed, rolesFor } from '#server/law/event-stage.ts';
import { notAPicture } from './file-refused.ts';
import type { TakenFile } from './take-file.ts';

/** What a picture is uploaded for. */
export interface EventPhotoPlan {
  id: string;
  eventId: string;
}

/** Who adds pictures of an event: who writes its report. */
export const photoStaff = staff(...new Set(rolesFor('recordOpinion', null)));

/** Takes a picture of an event (上传活动照片), on the day or afterwards; it is shown to nobody until the report is. */
export const addEventPhoto = act(
  'event.photoUploaded',
  photoStaff,
  async (command, { id, eventId }: EventPhotoPlan, file: TakenFile) => {
    const { em, actor, now } = command;
    if (!actor) throw unauthenticated();
    const event = await ownEvent(command, eventId);
    command.about('event', event.id, event.no);
    const known = await em.findOne(EventPhoto, { id });
    if (known) return sameOrConflict(known, file);
    const refusal = command.weigh(refuseEventDeed('recordOpinion', eventStage(event, now)));
    if (refusal) return refusal;
    const size = await sizeOf(command, file);
    em.create(EventPhoto, {
      ...file,
      ...size,
      id,
      eventId: event.id,
      uploadedById: actor.id,
      uploadedAt: now,
    });
    return id;
  },
);

/** The event, whose report is not published until the picture is stored; row security lets its own people alone lock it. */
async function ownEvent({ em }: CommandContext, id: string): Promise<Event> {
  const event = await em.findOne(Event, { id }, { lockMode: LockMode.PESSIMISTIC_READ });
  if (!event) throw notFound('您单位举办的该活动');
  return event;
}

/** Enough of a stripped picture to know its size. */
const HEAD = 1024 * 1024;

async function sizeOf({ services }: CommandContext, { storageKey, size }: TakenFile): Promise<PictureSize> {
  const head = services.media.read(storageKey, { start: 0, end: Math.min(size, HEAD) - 1 });
  const found = pictureSize(Buffer.concat(await Array.fromAsync(head as AsyncIterable<Buffer>)));
  if (!found || found.width < 1 || found.height < 1) throw notAPicture();
  return found;
}

/** The same upload again is answered as the first time. */
function sameOrConflict(known: EventPhoto, file: TakenFile): string {
  if (known.sha256 !== file.sha256) throw conflict('这次上传', null);
  return known.id;
}
