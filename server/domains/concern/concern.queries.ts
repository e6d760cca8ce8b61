import { sql } from 'kysely';
import type { ConcernView } from '#schema/concern/concern-view.ts';
import { decisionJson } from '#server/domains/decision/named-decision.queries.ts';
import { unitJson, unitsJson } from '#server/domains/identity/units.queries.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { laterThan, placeKeys, placeOf } from '#server/ground/kernel/place.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { concernStanding, pressDue, pressStanding, responseDue } from '#server/law/concern/concern-clock.ts';
import { PRESS_OF } from './concern-press.queries.ts';
import { readsConcerns } from './concern.permissions.ts';
import { isOffice } from './load-concern.ts';

const RESPONSES = sql<ConcernView['responses']>`(select coalesce(json_agg(json_build_object('place', r.place,
  'text', r.text, 'unitName', u.name, 'authorIds', r.author_ids, 'draftedByName', r.drafted_by_name,
  'returnReason', r.return_reason, 'confirmedByName', r.confirmed_by_name, 'publishedAt', r.published_at)
  order by r.place), '[]') from concern_response r join unit u on u.id = r.unit_id where r.concern_id = c.id)`;

/** Concerns that the requester reads: the office all, a unit those that it has or is named in. */
function rows(db: Db, context: Context) {
  const { unitId } = actorOf(context);
  return db
    .selectFrom('concern as c')
    .select(['c.id', 'c.no', 'c.title', 'c.source', 'c.source_name as sourceName', 'c.said', 'c.level'])
    .select(['c.seen_at as seenAt', 'c.emergency', 'c.lead_unit_id as leadUnitId', 'c.event_id as eventId'])
    .select(['c.responded_at as respondedAt', 'c.ended_at as endedAt', 'c.end_reason as endReason'])
    .select(['c.registered_by_name as registeredByName', 'c.version'])
    .select([sql<never>`c.transfers`.as('transfers'), sql<never>`c.judgements`.as('judgements')])
    .select([unitJson('c.lead_unit_id').as('leadUnit'), unitsJson('c.unit_ids').as('units')])
    .select([
      decisionJson(sql`c.decision_id`).as('decision'),
      PRESS_OF.as('press'),
      RESPONSES.as('responses'),
    ])
    .where((eb) =>
      isOffice(context.actor)
        ? eb.val(true)
        : eb.or([eb('c.lead_unit_id', '=', unitId), sql<boolean>`${unitId}::uuid = any(c.unit_ids)`]),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

/** A concern with how its clocks stand now. */
function viewOf(row: Row, now: Date): ConcernView {
  const startsAt = row.press && new Date(row.press.startsAt);
  return {
    ...row,
    dueAt: responseDue(row),
    standing: concernStanding(row, row, now),
    pressDueAt: pressDue(row),
    pressStanding: pressStanding(row, startsAt, now),
  };
}

/** One concern of those that the requester reads. */
export const concernById = (context: Context, id: string): Promise<ConcernView | null> => {
  demand(context, readsConcerns, 'concern');
  return readAsSystem(context, async (db) => {
    const { now } = await rulesOf(db);
    const row = isId(id) ? await rows(db, context).where('c.id', '=', id).executeTakeFirst() : undefined;
    return row ? viewOf(row, now) : null;
  });
};

/** So many open concerns a desk shows at once; a county has never that many. */
const MOST = 200;

/** Concerns that wait for their first response, the earliest limit first: who is late stands on top. */
export const openConcerns = (context: Context): Promise<ConcernView[]> => {
  demand(context, readsConcerns, 'openConcerns');
  return readAsSystem(context, async (db) => {
    const { now } = await rulesOf(db);
    const waiting = await rows(db, context)
      .where('c.responded_at', 'is', null)
      .where('c.ended_at', 'is', null)
      .orderBy('c.seen_at')
      .limit(MOST)
      .execute();
    return waiting
      .map((row) => viewOf(row, now))
      .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  });
};

/** Concerns that were answered or ended, the latest seen first. */
export const settledConcerns = (context: Context, first: number | null, after: string | null) => {
  demand(context, readsConcerns, 'settledConcerns');
  const size = pageSize(first, 20);
  const place = placeOf(after);
  return readAsSystem(context, async (db) => {
    const { now } = await rulesOf(db);
    const settled = await rows(db, context)
      .where((eb) => eb.or([eb('c.responded_at', 'is not', null), eb('c.ended_at', 'is not', null)]))
      .where((eb) => eb.and(laterThan(eb, [eb.ref('c.seen_at'), eb.ref('c.id')], place)))
      .orderBy('c.seen_at', 'desc')
      .orderBy('c.id', 'desc')
      .limit(size + 1)
      .execute();
    return pageOf(
      settled.map((row) => viewOf(row, now)),
      size,
      ({ seenAt, id }) => placeKeys({ at: seenAt, id }),
    );
  });
};

/** The latest concerns of the register, as many at most; with the instant at which they stand so. */
export const concernsUpTo = (context: Context, most: number) => {
  demand(context, readsConcerns, 'concernLedger');
  return readAsSystem(context, async (db) => {
    const { now } = await rulesOf(db);
    const all = await rows(db, context)
      .orderBy('c.seen_at', 'desc')
      .orderBy('c.id', 'desc')
      .limit(most)
      .execute();
    return { now, concerns: all.map((row) => viewOf(row, now)) };
  });
};
