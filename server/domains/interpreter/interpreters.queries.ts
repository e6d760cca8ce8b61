import type { PolicyInterpreterView } from '#schema/interpreter/policy-interpreter-view.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';

const rows = (db: Db) =>
  db
    .selectFrom('policy_interpreter as p')
    .select(['p.id', 'p.version', 'p.name', 'p.phone', 'p.hours', 'p.topics', 'p.active'])
    .select(unitJson('p.unit_id').as('unit'))
    .orderBy('p.name')
    .orderBy('p.id');

/** The interpreters (政策解读专员) of the requester's own unit, former ones too. */
export const ownInterpreters = (context: Context): Promise<PolicyInterpreterView[]> =>
  read(context, (db) =>
    rows(db)
      .where('p.unit_id', '=', context.actor?.unitId ?? null)
      .execute(),
  );

/** One by its id. */
export const interpreterById = async (context: Context, id: string): Promise<PolicyInterpreterView | null> =>
  (await read(context, (db) => rows(db).where('p.id', '=', id).executeTakeFirst())) ?? null;

const ofUnits = gatherEach(async (db, ids) =>
  byKey(
    await rows(db)
      .select('p.unit_id as key')
      .where('p.unit_id', 'in', [...ids])
      .where('p.active', '=', true)
      .execute(),
  ),
);

/** Who answers for a unit now (想问清楚，找谁). */
export const interpretersOf = (context: Context, unitId: string): Promise<PolicyInterpreterView[]> =>
  read(context, (db) => ofUnits(db, unitId));
