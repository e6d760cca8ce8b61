import { type Expression, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Connection } from '#schema/kernel/page.ts';
import type { LivePostView, LiveStateView } from '#schema/playback/live-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { read } from '#server/ground/kernel/read.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { StreamState, VideoStatus } from '#server/law/playback/stream-state.ts';

/** Posts as shown (图文), unordered. */
export const posts = (db: Db) =>
  db
    .selectFrom('live_post as p')
    .leftJoin('live_post as old', 'old.id', 'p.corrects_id')
    .leftJoin('live_post as newer', 'newer.corrects_id', 'p.id')
    .select(['p.id', 'p.seq', 'p.at', 'p.speaker', 'p.text'])
    .select(['old.seq as corrects', 'newer.seq as correctedBy'])
    .select((eb) => [
      jsonObjectFrom(
        eb
          .selectFrom('agenda_item as i')
          .select(['i.id', 'i.position', 'i.title'])
          .whereRef('i.id', '=', 'p.agenda_item_id'),
      ).as('item'),
      jsonArrayFrom(
        eb
          .selectFrom('live_image as g')
          .select(['g.id', 'g.alt', 'g.name'])
          .whereRef('g.post_id', '=', 'p.id')
          .orderBy('g.position'),
      ).as('images'),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof posts>['execute']>>[number];

const shown = ({ images, ...post }: Row): LivePostView => ({
  ...post,
  images: images.map(({ id, alt, name }) => ({ id, alt, url: `/files/${id}/${encodeURIComponent(name)}` })),
});

/** The posts of a meeting between two numbers, in order. */
export const postsBetween = async (
  db: Db,
  meetingId: string,
  after: number,
  last: number,
): Promise<LivePostView[]> =>
  last <= after
    ? []
    : (
        await posts(db)
          .where('p.meeting_id', '=', meetingId)
          .where('p.seq', '>', after)
          .where('p.seq', '<=', last)
          .orderBy('p.seq')
          .execute()
      ).map(shown);

/** One post. */
export async function postById(context: Context, id: string): Promise<LivePostView | null> {
  const row = await read(context, (db) => posts(db).where('p.id', '=', id).executeTakeFirst());
  return row ? shown(row) : null;
}

/** The posts of a meeting, the newest first. */
export function livePostsPage(
  context: Context,
  meetingId: string,
  { first, after }: { first: number | null; after: string | null },
): Promise<Connection<LivePostView>> {
  const size = pageSize(first, 50);
  const before = seqIn(after);
  return read(context, async (db) => {
    let asked = posts(db).where('p.meeting_id', '=', meetingId);
    if (before !== null) asked = asked.where('p.seq', '<', before);
    const rows = await asked
      .orderBy('p.seq', 'desc')
      .limit(size + 1)
      .execute();
    const page = pageOf(rows, size, ({ seq }) => [seq]);
    return { ...page, nodes: page.nodes.map(shown) };
  });
}

function seqIn(cursor: string | null): number | null {
  const [seq] = keysOf(cursor, 1) ?? [null];
  if (seq === null || (typeof seq === 'number' && Number.isInteger(seq))) return seq;
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}

/** The broadcast with its running item and its latest post, in one statement. */
const standing = (db: Db, meetingId: string) =>
  db
    .selectFrom('meeting_stream as s')
    .select(['s.state', 's.with_text as withText', 's.with_video as withVideo'])
    .select(['s.video_kind as kind', 's.video_url as url', 's.video_status as videoStatus'])
    .select(['s.started_at as startedAt', 's.paused_at as pausedAt', 's.stopped_at as stoppedAt'])
    .select((eb) => [
      jsonObjectFrom(
        eb
          .selectFrom('agenda_item as i')
          .select(['i.id', 'i.position', 'i.title', 'i.disclosure'])
          .whereRef('i.meeting_id', '=', 's.meeting_id')
          .where('i.started_at', 'is not', null)
          .where('i.ended_at', 'is', null)
          .limit(1),
      ).as('running'),
      eb
        .selectFrom('live_post as p')
        .select(({ fn }) => fn.max('p.seq').as('seq'))
        .whereRef('p.meeting_id', '=', 's.meeting_id')
        .as('lastSeq'),
      pinnedIds(eb.ref('s.meeting_id')).as('pinnedIds'),
    ])
    .where('s.meeting_id', '=', meetingId)
    .where('s.state', '<>', StreamState.NONE)
    .executeTakeFirst();

const pinnedIds = (meetingId: Expression<string>) =>
  sql<
    string[]
  >`(select coalesce(array_agg(n.post_id::text order by n.at), '{}') from live_pin n where n.meeting_id = ${meetingId})`;

/** The state of a broadcast (直播现状); null if none was approved. Leaves out what may not be shown now. */
export async function liveState(db: Db, meetingId: string): Promise<LiveStateView | null> {
  const row = await standing(db, meetingId);
  if (!row) return null;
  const { kind, url, running, lastSeq, pinnedIds: ids, ...state } = row;
  const closedItem = running?.disclosure === AgendaDisclosure.CLOSED;
  const stands: StreamState = state.state;
  const signal: VideoStatus = state.videoStatus;
  const onAir = stands === StreamState.LIVE && signal === VideoStatus.LIVE && !closedItem;
  return {
    ...state,
    video: state.withVideo && onAir && kind !== null && url !== null ? { kind, url } : null,
    closedItem,
    item:
      running && !closedItem ? { id: running.id, position: running.position, title: running.title } : null,
    lastSeq: lastSeq ?? 0,
    pinned: ids.length > 0 ? await pinned(db, ids) : [],
  };
}

async function pinned(db: Db, ids: readonly string[]): Promise<LivePostView[]> {
  const rows = await posts(db)
    .where('p.id', 'in', [...ids])
    .execute();
  return rows.map(shown).toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

/** The number of the post that corrects this one; null if none. */
export async function correctionOf(db: Db, postId: string): Promise<number | null> {
  const newer = await db
    .selectFrom('live_post')
    .select('seq')
    .where('corrects_id', '=', postId)
    .executeTakeFirst();
  return newer?.seq ?? null;
}
