import type { Context } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import type { OwnSeal } from '#server/engines/receipt/own-kind.ts';
import { contactMark, sealedKinds } from './left-contacts.queries.ts';
import type { OwnPerson } from './own-person.ts';

const MOST = 500;
const FOR_MS = 20_000;

/** Mark of a record under which no contact can be read. */
const NONE = '';

interface Unmarked {
  id: string;
  kind: string;
  sealed: Buffer;
}

/**
 * Gives every sealed contact its mark (识别码): new ones, corrected ones, and those from before there were marks. Submissions do
 * not wait for it; one run begins nothing more after so long.
 */
export async function markContacts(context: Context, signal?: AbortSignal): Promise<void> {
  const until = performance.now() + FOR_MS;
  const tables = new Map(sealedKinds().map(({ own: { seal } }) => [seal.contacts, seal]));
  for (const seal of tables.values())
    for (let marked = MOST; marked === MOST;) {
      if (signal?.aborted || performance.now() > until) return;
      marked = await markSome(context, seal);
    }
}

async function markSome({ services: { seal, system } }: Context, of: OwnSeal): Promise<number> {
  const { contacts, key, kind = `''` } = of;
  const { rows } = await system.query<Unmarked>(
    `select ${key} as id, ${kind} as kind, sealed from ${contacts} k where contact_mark is null limit ${MOST}`,
  );
  if (rows.length === 0) return 0;
  // A contact corrected meanwhile is sealed anew, and waits for the next run.
  await system.query(
    `update ${contacts} k set contact_mark = n.mark
     from unnest($1::uuid[], $2::bytea[], $3::text[]) as n (id, sealed, mark)
     where k.${key} = n.id and k.sealed = n.sealed and k.contact_mark is null`,
    [
      rows.map(({ id }) => id),
      rows.map(({ sealed }) => sealed),
      rows.map(({ id, kind: one, sealed }) => markOf(seal, sealed, of.purpose(id, one))),
    ],
  );
  return rows.length;
}

/** One seal that cannot be opened keeps no other from its mark. */
function markOf(seal: Seal, sealed: Buffer, purpose: string): string {
  try {
    const { contact } = JSON.parse(seal.open(sealed, purpose)) as OwnPerson;
    return contact ? contactMark(seal, contact) : NONE;
  } catch {
    return NONE;
  }
}
