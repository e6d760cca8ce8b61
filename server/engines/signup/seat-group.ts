import type { Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { SeatGroupFacts, SignUpKind } from './sign-up-kind.ts';

/** Locks the seats and reads their state from then on: they are given one after the other. */
export async function holdGroup<Group extends SeatGroupFacts>(
  db: Db,
  kind: SignUpKind<Group>,
  id: string,
): Promise<Group> {
  await kind.lock?.(db, id);
  await db.selectFrom('seat_group').select('id').where('id', '=', id).forUpdate().execute();
  const group = await kind.group(db, id);
  if (!group) throw notFound('该场次的名额');
  return group;
}
