import { sql } from 'kysely';
import type { PressPostView } from '#schema/press/press-view.ts';
import type { LiveStateView } from '#schema/playback/live-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { LiveReading } from '#server/ground/kernel/live/live-channel.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { PRESS_POST_LABELS } from '#server/law/press/press-words.ts';
import { PressStage, pressStage, STREAM_OF } from '#server/law/press/press-stage.ts';
import { VideoStatus } from '#server/law/playback/stream-state.ts';

/** Posts (文字直播) after one and up to another, in their order. */
export async function pressPostsBetween(
  db: Db,
  eventId: string,
  after: number,
  last: number,
): Promise<PressPostView[]> {
  if (last <= after) return [];
  const rows = await db
    .selectFrom('press_post as p')
    .leftJoin('press_post as old', 'old.id', 'p.corrects_id')
    .leftJoin('press_post as newer', 'newer.corrects_id', 'p.id')
    .select(['p.id', 'p.seq', 'p.at', 'p.kind', 'p.speaker', 'p.text'])
    .select(['old.seq as corrects', 'newer.seq as correctedBy'])
    .where('p.event_id', '=', eventId)
    .where('p.seq', '>', after)
    .where('p.seq', '<=', last)
    .orderBy('p.seq')
    .execute();
  return rows.map((row) => ({ ...row, mark: PRESS_POST_LABELS[row.kind], item: null, images: [] }));
}

const standing = (db: Db, eventId: string) =>
  db
    .selectFrom('event as e')
    .leftJoin('press_live as l', 'l.event_id', 'e.id')
    .leftJoin('press_transcript as t', 't.event_id', 'e.id')
    .select(['e.published_at as publishedAt', 'e.cancelled_at as cancelledAt'])
    .select(['e.starts_at as startsAt', 'e.ends_at as endsAt'])
    .select(['l.started_at as startedAt', 'l.stopped_at as stoppedAt'])
    .select(['l.video_kind as kind', 'l.video_url as url', 't.published_at as transcriptPublishedAt'])
    .select(sql<Date>`app_now()`.as('now'))
    .select((eb) =>
      eb
        .selectFrom('press_post as p')
        .select((of) => of.fn.max('p.seq').as('last'))
        .whereRef('p.event_id', '=', 'e.id')
        .as('lastSeq'),
    )
    .where('e.id', '=', eventId)
    .executeTakeFirst();

const SIGNAL: Readonly<Partial<Record<PressStage, VideoStatus>>> = {
  [PressStage.LIVE]: VideoStatus.LIVE,
  [PressStage.HELD]: VideoStatus.REPLAY,
  [PressStage.TRANSCRIBED]: VideoStatus.REPLAY,
};

/**
 * State of a conference and its live text (直播现状), in the form of every broadcast; null: the requester may see no such
 * conference.
 */
export async function pressStanding(
  db: Db,
  eventId: string,
): Promise<{ stage: PressStage; live: LiveStateView; now: Date } | null> {
  const row = await standing(db, eventId);
  if (!row) return null;
  const stage = pressStage(row, row.now);
  const { kind, url, startedAt, stoppedAt, lastSeq, now } = row;
  const signal = SIGNAL[stage];
  const live = {
    state: STREAM_OF[stage],
    withText: true,
    withVideo: url !== null,
    videoStatus: signal ?? VideoStatus.PREVIEW,
    video: signal && kind && url ? { kind, url } : null,
    startedAt,
    pausedAt: null,
    stoppedAt,
    closedItem: false,
    item: null,
    lastSeq: lastSeq ?? 0,
    pinned: [],
  };
  return { stage, live, now };
}

/** The live text of a conference as everybody sees it (文字直播的公开读取); null: the public knows of no such conference. */
export async function pressLiveOf(
  { database }: Services,
  no: string,
): Promise<{ id: string; read: LiveReading } | null> {
  const db: Db = database.em.getKysely();
  const event = await db
    .selectFrom('event')
    .select('id')
    .where('no', '=', no)
    .where('kind', '=', EventKind.PRESS_CONFERENCE)
    .executeTakeFirst();
  if (!event) return null;
  const { id } = event;
  const read: LiveReading = async (after) => {
    // Posts up to the count in the state; later ones go with the next message.
    const found = await pressStanding(db, id);
    return found && { state: found.live, posts: await pressPostsBetween(db, id, after, found.live.lastSeq) };
  };
  return { id, read };
}
