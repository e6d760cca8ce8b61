import { sql } from 'kysely';
import type { OrganMemberChangeView } from '#schema/meeting/organ-member-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { ListedMember } from '#server/law/meeting/member-change.ts';
import { bodyOf, OF_BODY } from './attendance.queries.ts';

const nameOf = (column: string) =>
  sql<string | null>`(select p.name from person p where p.id = ${sql.ref(column)})`;

const selection = (db: Db) =>
  db
    .selectFrom('organ_member_change as c')
    .select(['c.id', sql<ListedMember | null>`c.before`.as('before'), sql<ListedMember>`c.after`.as('after')])
    .select(['c.reason', 'c.proposed_by_id as proposedById'])
    .select(['c.proposed_at as proposedAt', 'c.confirmed_at as confirmedAt', 'c.returned_at as returnedAt'])
    .select(['c.return_reason as returnReason', nameOf('c.proposed_by_id').as('proposedBy')])
    .select([nameOf('c.confirmed_by_id').as('confirmedBy'), nameOf('c.returned_by_id').as('returnedBy')]);

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

const viewOf = ({ proposedById, ...row }: Row, { actor }: Context): OrganMemberChangeView => ({
  ...row,
  own: proposedById === actor?.id,
});

/** Changes of the list of the body that the requester sits in (名单的变动): those that wait first, then the newest. */
export const memberChanges = (context: Context): Promise<OrganMemberChangeView[]> =>
  read(context, async (db) =>
    selection(db)
      .where(OF_BODY(await bodyOf(db, context.actor?.unitId ?? ''), 'c'))
      .orderBy(sql`c.confirmed_at is null and c.returned_at is null`, 'desc')
      .orderBy('c.proposed_at', 'desc')
      .orderBy('c.id')
      .execute(),
  ).then((rows) => rows.map((row) => viewOf(row, context)));

/** One of them after it was proposed or answered. */
export const memberChangeById = (context: Context, id: string): Promise<OrganMemberChangeView | null> =>
  read(context, (db) => selection(db).where('c.id', '=', id).executeTakeFirst()).then((row) =>
    row ? viewOf(row, context) : null,
  );
