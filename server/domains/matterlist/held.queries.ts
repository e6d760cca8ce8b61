import { sql } from 'kysely';
import { STANDS } from '#server/ground/kernel/matter/standing-records.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { EVENT_KINDS } from '#server/law/event/kinds.ts';
import type { HeldWay, PromisedWay } from '#server/law/participation/promised-way.ts';

/** An act by which the public took part, and since when it counts: its opening, or its end. */
interface Act {
  way: PromisedWay;
  counts: boolean;
  at: Date;
}

/** The way in which each kind of event hears the public (活动类别). */
const HEARS = JSON.stringify(
  Object.fromEntries(Object.entries(EVENT_KINDS).map(([kind, { hears }]) => [kind, hears])),
);

/** 补录: what was short of its law stands on record and counts for nothing. */
const WITHOUT_SHORTFALL = sql<boolean>`jsonb_array_length(coalesce(r.content -> 'solicitation' -> 'shortfalls',
  r.content -> 'hearing' -> 'shortfalls', '[]')) = 0`;

/** Everything by which the public took part in these decisions; what was announced and recorded is one act. */
const acts = gatherEach<Act>(async (db, nos) => {
  const { rows } = await sql<Act & { key: string }>`
    select d.no as key, act.way, act.at <= app_now() as counts, act.at
    from decision d cross join lateral (
      select 'PUBLIC_SOLICITATION' as way, c.opens_at as at from consultation c
        where c.decision_id = d.id and c.withdrawn_at is null
      union all select 'HEARING', h.ended_at from hearing h
        where h.decision_id = d.id and h.notice_published_at is not null
      union all select ${HEARS}::jsonb ->> e.kind, e.ends_at from event e
        where e.decision_id = d.id and e.published_at is not null and e.cancelled_at is null
      union all select a.method, a.starts_at from public_activity a
        where a.decision_id = d.id and a.published_at is not null and a.state <> 'CANCELLED'
      union all select r.content ->> 'method', r.recorded_at from decision_record r
        where r.decision_id = d.id and r.kind = 'ACTIVITY' and r.content ->> 'activityId' is null
          and ${WITHOUT_SHORTFALL} and ${STANDS}
      union all select 'EXPERT_REVIEW', r.recorded_at from decision_record r
        where r.decision_id = d.id and r.kind = 'EXPERT_REVIEW' and ${STANDS}
      union all select 'ATTENDANCE', i.ended_at from agenda_item i
        where i.decision_id = d.id and i.announced_at is not null and i.disclosure <> 'CLOSED'
          and exists (select from invitation v where v.item_id = i.id and v.stage = 'ATTENDED')
    ) act
    where d.no = any(${nos}) and act.way is not null and act.at is not null
    order by d.no, act.at`.execute(db);
  return byKey(rows);
});

const actsOf = async (db: Db, nos: readonly string[]): Promise<Act[]> =>
  (await Promise.all(nos.map((no) => acts(db, no)))).flat();

/** Ways that were really held for these decisions (实际开展); numbers alone leave the records. */
export const heldFor = (context: Context, nos: readonly string[]): Promise<HeldWay[]> =>
  readAsSystem(context, async (db) =>
    (await actsOf(db, nos)).filter(({ counts }) => counts).map(({ way }) => ({ way, times: 1 })),
  );

/** The instant at which the next of them is added; null: none is announced. */
export const nextHeldFor = (context: Context, nos: readonly string[]): Promise<Date | null> =>
  readAsSystem(context, async (db) => {
    const coming = (await actsOf(db, nos)).filter(({ counts }) => !counts);
    return coming.map(({ at }) => at).toSorted((one, other) => one.getTime() - other.getTime())[0] ?? null;
  });
