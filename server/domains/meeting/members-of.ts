import { OrganMember } from '#schema/meeting/organ-member.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { bodyOf, OF_BODY } from './attendance.queries.ts';

/** The members of the meetings of the body that this unit sits in (会议组成人员), the head before the others. */
export async function membersOf({ em, db }: CommandContext, unitId: string): Promise<OrganMember[]> {
  const rows = await db
    .selectFrom('organ_member')
    .select('id')
    .where(OF_BODY(await bodyOf(db, unitId)))
    .execute();
  return em.find(
    OrganMember,
    { id: { $in: rows.map(({ id }) => id) } },
    { orderBy: { head: 'desc', since: 'asc', id: 'asc' } },
  );
}
