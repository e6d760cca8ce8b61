import { sql } from 'kysely';
import type { CollectionAnswer } from '#schema/catalogue/catalogue-collection-view.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { unitAnswer, type UnitInCollection } from '#server/law/catalogue/unit-answer.ts';

/** A unit and where it stands in a collection (单位的申报情况). */
export interface UnitStanding extends UnitInCollection {
  unit: CollectionAnswer['unit'];
}

/** Every unit that is asked, as far as the requester sees its matters; `unitId` for one alone. */
export const unitStandings = async (
  db: Db,
  collectionId: string,
  unitId: string | null = null,
): Promise<UnitStanding[]> =>
  (
    await sql<UnitStanding>`
      select ${unitJson('u.id')} as unit,
        count(s.id) filter (where s.state in ('SUBMITTED', 'ACCEPTED', 'DECLINED'))::int as "handedIn",
        count(s.id) filter (where s.state = 'PREPARED')::int as prepared,
        exists (select from catalogue_nil_return n
          where n.collection_id = ${collectionId} and n.unit_id = u.id) as "saidNil"
      from unit u left join catalogue_submission s on s.unit_id = u.id and s.collection_id = ${collectionId}
      where u.active and (${unitId}::uuid is null or u.id = ${unitId}::uuid)
      group by u.id order by u.position`.execute(db)
  ).rows;

/** Answers of all units to a collection, to those who see every unit's matters; of the requester's own unit to the others. */
export const collectionAnswers = (
  context: Context,
  collectionId: string,
  unitId: string | null,
): Promise<CollectionAnswer[]> =>
  read(context, async (db) =>
    (await unitStandings(db, collectionId, unitId)).map((one) => ({
      unit: one.unit,
      answer: unitAnswer(one),
    })),
  );
