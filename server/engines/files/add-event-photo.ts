import { LockMode } from '@mikro-orm/core';
import { EventPhoto } from '#schema/event/event-photo.ts';
import { Event } from '#schema/event/event.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { staff } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound, unauthenticated } from '#server/ground/kernel/fault.ts';
import { eventStage, refuseEventAction, rolesFor } from '#server/law/event/event-stage.ts';
import { pictureSizeOf } from './picture-size-of.ts';
import { repeatedUpload } from '#server/ground/kernel/media/repeated-upload.ts';
import type { TakenFile } from './take-file.ts';

/** The purpose of an upload. */
export interface EventPhotoPlan {
  id: string;
  eventId: string;
}

/** Who adds pictures of an event: those who write its report. */
export const photoStaff = staff(...new Set(rolesFor('recordOpinion', null)));

/** Stores a picture of an event (上传活动照片), on the day or later; hidden until the report is published. */
export const addEventPhoto = defineCommand(
  ['event.photoUploaded', '上传活动照片'],
  photoStaff,
  async (command, { id, eventId }: EventPhotoPlan, file: TakenFile) => {
    const { em, actor, now } = command;
    if (!actor) throw unauthenticated();
    const event = await ownEvent(command, eventId);
    command.about('event', event.id, event.no);
    const known = await em.findOne(EventPhoto, { id });
    if (known) return repeatedUpload(known, { sha256: file.sha256 });
    const refusal = command.refusalOf(refuseEventAction('recordOpinion', eventStage(event, now)));
    if (refusal) return refusal;
    const size = await pictureSizeOf(command, file);
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

/** Locks the event until the picture is stored; row security allows this to its own staff only. */
async function ownEvent({ em }: CommandContext, id: string): Promise<Event> {
  const event = await em.findOne(Event, { id }, { lockMode: LockMode.PESSIMISTIC_READ });
  if (!event) throw notFound('您单位举办的该活动');
  return event;
}
