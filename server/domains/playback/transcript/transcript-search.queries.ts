import { sql } from 'kysely';
import type { Connection } from '#schema/kernel/page.ts';
import type { TranscriptHitView } from '#schema/playback/transcript-hit-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { read } from '#server/ground/kernel/read.ts';
import { startOfDay } from '#server/law/calendar/calendar-day.ts';
import { excerptOf, MOST_TERM, normalTerm, SHORTEST_TERM } from './transcript-excerpt.ts';

/** A transcript search (检索文字记录). */
export interface SearchAsked {
  q: string;
  year: number | null;
  meetingNo: string | null;
  first: number | null;
  after: string | null;
}

/** Lines of published recordings that contain the term, latest first (检索会议文字记录). */
export function searchTranscripts(
  context: Context,
  { q, year, meetingNo, first, after }: SearchAsked,
): Promise<Connection<TranscriptHitView>> {
  const term = normalTerm(q);
  const size = pageSize(first, 20);
  const until = untilOf(after);
  const length = Array.from(term).length;
  if (length < SHORTEST_TERM) throw badInput(`请输入${SHORTEST_TERM}个以上的字。`, ['q']);
  if (length > MOST_TERM) throw badInput(`检索的字词不超过${MOST_TERM}个字。`, ['q']);
  return read(context, async (db) => {
    const meeting = meetingNo === null ? null : await meetingIn(db, meetingNo);
    if (meeting === undefined) return { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };
    const from = year === null ? -1e15 : newYear(year);
    const before = year === null ? until : Math.min(until, newYear(year + 1));
    const rows = await hits(db, { term, meeting, from, before, most: size + 1 });
    const page = pageOf(rows, size, ({ saidOrder }) => [saidOrder]);
    return { ...page, nodes: page.nodes.map((row) => ({ ...row, ...excerptOf(row.text, term) })) };
  });
}

/** The first instant of a year in Shanghai; an impossible year matches nothing. */
const newYear = (year: number): number =>
  startOfDay(`${Math.min(Math.max(year, 1000), 9998)}-01-01`).getTime();

const untilOf = (after: string | null): number => {
  const [key] = keysOf(after, 1) ?? [1e15];
  if (typeof key !== 'number') throw badInput('翻页位置无效，请从第一页看起。', ['after']);
  return key;
};

const meetingIn = async (db: Db, no: string): Promise<string | undefined> =>
  (await db.selectFrom('meeting').select('id').where('no', '=', no).executeTakeFirst())?.id;

/** The scope of the search (检索范围). */
interface Extent {
  term: string;
  meeting: string | null;
  from: number;
  before: number;
  most: number;
}

type HitRow = Omit<TranscriptHitView, 'before' | 'found' | 'after'> & { text: string; saidOrder: number };

async function hits(db: Db, extent: Extent): Promise<HitRow[]> {
  return (await hitQuery(extent).execute(db)).rows;
}

/**
 * The lines with their meeting. Each is looked up by its id behind a `limit`, so that stale statistics cannot lead to reading every
 * line: after many recordings at once the planner still assumes an empty table.
 */
export const hitQuery = ({ term, meeting, from, before, most }: Extent) => sql<HitRow>`
  select h.id, h.starts_ms as "startsMs", h.speaker, h.speaker_role as "speakerRole", h.text,
    f.said_order as "saidOrder", h.part, h.no as "meetingNo", h.name as "meetingName", h.held_at as "heldAt"
  from search_transcripts(${term}, ${meeting}::uuid, ${from}::float8, ${before}::float8, ${most}::int) f
  cross join lateral (select c.*, r.part, m.no, m.name, m.starts_at as held_at
    from transcript_cue c join recording r on r.id = c.recording_id join meeting m on m.id = r.meeting_id
    where c.id = f.id limit 1) h
  order by f.said_order desc`;
