import { byDeadline } from '#server/ground/kernel/authority.ts';
import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { rowScope } from '#server/ground/kernel/define-command.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { signUpKind } from './kinds.ts';
import { contactHashOf, personPurpose, PRESENT, type SealedPerson, sealPerson } from './sign-up-person.ts';

const BATCH = 500;

interface Row {
  id: string;
  kind: string;
  subjectId: string;
  contactHash: string;
  sealed: Buffer;
}

/**
 * Run at every start, does its work once: sign-ups of earlier versions get the digest of the present contact identity, and
 * their names the present seal, so that a contact that was written differently before is recognised. Nothing else changes.
 * Gives how many.
 */
export async function renewSignUps(services: Services): Promise<number> {
  const variables = rowScope(systemContext(services), byDeadline);
  let renewed = 0;
  for (let rows = 1; rows > 0; renewed += rows)
    rows = await services.database.em
      .fork({ session: { variables } })
      .transactional((inner) => renewSome(services, inner.getKysely()));
  return renewed;
}

async function renewSome(services: Services, db: Db): Promise<number> {
  const rows = await db
    .selectFrom('sign_up as s')
    .innerJoin('sign_up_person as p', 'p.sign_up_id', 's.id')
    .select(['s.id', 's.kind', 's.subject_id as subjectId', 's.contact_hash as contactHash', 'p.sealed'])
    .where('s.contact_hash', 'not like', `${PRESENT}%`)
    .orderBy('s.id')
    .limit(BATCH)
    .forUpdate('s')
    .execute();
  for (const row of rows) await renew(services, db, row);
  return rows.length;
}

/** Sign-ups of a forum or visit that was an activity (Migration20261121040000) were always sealed for the present purpose. */
const MOVED = 'moved:';

async function renew({ seal }: Services, db: Db, row: Row): Promise<void> {
  const { id, kind: key, subjectId, contactHash, sealed } = row;
  const kind = signUpKind(key);
  const purpose = contactHash.startsWith(MOVED) ? personPurpose(id) : kind.formerPurpose(id);
  const person = JSON.parse(seal.open(sealed, purpose)) as SealedPerson;
  const own = contactHashOf(seal, subjectId, { contact: person.contact, within: await kind.within(db, id) });
  // Two ways of writing one contact may stand side by side from before: the later one keeps a digest of its own.
  const hash = sql<string>`case when exists (select from sign_up o where o.subject_id = ${subjectId}::uuid
      and o.contact_hash = ${own} and o.cancelled_at is null and o.lapsed_at is null)
    then ${`${own}:${id}`} else ${own} end`;
  await db.updateTable('sign_up').set({ contact_hash: hash }).where('id', '=', id).execute();
  await db
    .updateTable('sign_up_person')
    .set({ sealed: sealPerson(seal, id, person) })
    .where('sign_up_id', '=', id)
    .execute();
}
