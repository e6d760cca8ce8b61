import type { EventPhotoView } from '#schema/event/event-report-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';

/** 活动照片 of the report in their order, as the requester may see them; what was withdrawn is not among them. */
export const photosOf = (context: Context, eventId: string): Promise<EventPhotoView[]> =>
  read(context, async (db) => {
    const rows = await db
      .selectFrom('event_photo')
      .select(['id', 'name', 'width', 'height', 'alt', 'caption', 'consent'])
      .where('event_id', '=', eventId)
      .where('position', 'is not', null)
      .where('withdrawn_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute();
    return rows.map(({ name, ...row }) => ({ ...row, url: `/files/${row.id}/${encodeURIComponent(name)}` }));
  });
