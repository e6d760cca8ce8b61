import { Table, column } from '#schema/kernel/columns.ts';
import { Event } from '#schema/event/event.ts';
import type { VideoKind } from '#server/law/playback/stream-state.ts';

/** 新闻发布会直播: when its live text began and ended, and where its picture comes from. */
@Table()
export class PressLive {
  readonly eventId = column.ref(() => Event, { primary: true });
  videoKind = column.text.opt() as VideoKind | null;
  videoUrl = column.text.opt();
  startedAt = column.instant.opt();
  stoppedAt = column.instant.opt();
  readonly version = column.version();
}
