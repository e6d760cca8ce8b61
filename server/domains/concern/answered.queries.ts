import { type RawBuilder, sql } from 'kysely';
import type { AnsweredConcernView } from '#schema/concern/concern-view.ts';
import { decisionJson } from '#server/domains/decision/named-decision.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { gatherEach } from '#server/ground/kernel/gather.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { placeKeys, placeOf } from '#server/ground/kernel/place.ts';
import { read } from '#server/ground/kernel/read.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { concernStanding, responseHours, type Weight } from '#server/law/concern/concern-clock.ts';
import { PRESS_OF } from './concern-press.queries.ts';

interface Row extends Weight, Omit<AnsweredConcernView, 'seenOn' | 'standing' | 'hours'> {
  id: string;
  seenAt: Date;
  respondedAt: Date;
}

/** Columns that everybody reads: neither source nor words of who said it. */
const COLUMNS = sql`c.id, c.no, c.title, c.seen_at as "seenAt", c.responded_at as "respondedAt", c.level, c.emergency,
  c.decision_id as "decisionId",
  ${decisionJson(sql`c.decision_id`)} as decision, ${PRESS_OF} as press,
  (select json_agg(json_build_object('place', r.place, 'text', r.text, 'unitName', u.name,
    'publishedOn', r.published_on, 'publishedAt', r.published_at) order by r.place)
    from concern_response r join unit u on u.id = r.unit_id
    where r.concern_id = c.id and r.published_at is not null) as responses`;

const answered = async (db: Db, condition: RawBuilder<unknown>): Promise<Row[]> =>
  (
    await sql<Row>`select ${COLUMNS} from concern c where c.responded_at is not null and ${condition}`.execute(
      db,
    )
  ).rows;

/** As everybody reads it; the response is published, so its standing no longer changes. */
const viewOf = (row: Row): AnsweredConcernView => ({
  ...row,
  seenOn: dayOf(row.seenAt),
  standing: concernStanding(row, { ...row, endedAt: null }, row.respondedAt),
  hours: responseHours(row),
});

/** Responses to concerns (舆情回应), the latest first; for everybody. */
export function answeredConcerns(context: Context, first: number | null, after: string | null) {
  const size = pageSize(first, 20);
  const place = placeOf(after);
  const later = place ? sql`(c.responded_at, c.id) < (${place.at}, ${place.id}::uuid)` : sql`true`;
  return read(context, async (db) => {
    const found = await answered(db, sql`${later} order by c.responded_at desc, c.id desc limit ${size + 1}`);
    const { nodes, pageInfo } = pageOf(found, size, ({ respondedAt, id }) =>
      placeKeys({ at: respondedAt, id }),
    );
    return { nodes: nodes.map(viewOf), pageInfo };
  });
}

/** One of them by its number; null where none is published. */
export const answeredConcern = (context: Context, no: string): Promise<AnsweredConcernView | null> =>
  read(context, async (db) => {
    const [row] = await answered(db, sql`c.no = ${no}`);
    return row ? viewOf(row) : null;
  });

const aboutDecisions = gatherEach<AnsweredConcernView>(async (db, ids) => {
  const rows = await answered(db, sql`c.decision_id = any(${[...ids]}::uuid[]) order by c.responded_at desc`);
  return rows.map((row) => [row.decisionId ?? '', viewOf(row)]);
});

/** Those about a decision, the latest first. */
export const concernsAbout = (context: Context, decisionId: string): Promise<AnsweredConcernView[]> =>
  read(context, (db) => aboutDecisions(db, decisionId));
