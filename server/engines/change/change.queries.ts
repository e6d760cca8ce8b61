import { type RawBuilder, sql } from 'kysely';
import type { ProposedChangeView } from '#schema/change/proposed-change-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { ChangeKind } from '#server/law/people/proposed-change.ts';
import type { ChangeDescriptor } from './change-descriptor.ts';

/** Whether a change of this record waits for its second person (正在更正); the subject as SQL text. */
export const changing = (
  kind: ChangeKind,
  subject: RawBuilder<unknown>,
): RawBuilder<boolean> => sql<boolean>`exists (
  select from proposed_change c where c.kind = ${kind} and c.subject = ${subject}::text
    and c.confirmed_at is null and c.returned_at is null)`;

/** Who acted is the staff's to read. */
const nameOf = (column: string) =>
  sql<string | null>`case when app_reads(array[c.unit_id]) or app_in('REVIEW')
    then (select p.name from person p where p.id = ${sql.ref(column)}) end`;

const selection = (db: Db) =>
  db
    .selectFrom('proposed_change as c')
    .select(['c.id', 'c.kind', 'c.subject as key', 'c.reason'])
    .select([sql<never>`c.before`.as('before'), sql<never>`c.after`.as('after')])
    .select(['c.proposed_by_id as proposedById', 'c.proposed_at as proposedAt'])
    .select(['c.confirmed_at as confirmedAt', 'c.returned_at as returnedAt'])
    .select(['c.return_reason as returnReason', nameOf('c.proposed_by_id').as('proposedBy')])
    .select([nameOf('c.confirmed_by_id').as('confirmedBy'), nameOf('c.returned_by_id').as('returnedBy')]);

type Row = Omit<Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number], 'key'>;

/** A change as it is read: before and after in the words of its kind. */
function viewOf(
  { words }: ChangeDescriptor<never>,
  { proposedById, before, after, ...row }: Row,
  { actor }: Context,
): ProposedChangeView {
  return {
    ...row,
    before: before === null ? null : words(before),
    after: words(after),
    own: proposedById === actor?.id,
  };
}

/** Reader of the changes of records of one kind, each record's oldest first; of several records in one statement. */
export function changesOf<Content extends object>(type: ChangeDescriptor<Content>) {
  const rows = gatherEach(async (db, subjects) =>
    byKey(
      await selection(db)
        .where('c.kind', '=', type.kind)
        .where('c.subject', 'in', subjects)
        .orderBy('c.proposed_at')
        .orderBy('c.id')
        .execute(),
    ),
  );
  return async (context: Context, subject: string): Promise<ProposedChangeView[]> =>
    (await read(context, (db) => rows(db, subject))).map((row) => viewOf(type as never, row, context));
}

/** Changes of one kind on these conditions: those that wait first, then the newest. */
export const changesAmong = async <Content extends object>(
  context: Context,
  type: ChangeDescriptor<Content>,
  where: (db: Db) => Promise<RawBuilder<boolean>> | RawBuilder<boolean>,
): Promise<ProposedChangeView[]> =>
  (
    await read(context, async (db) =>
      selection(db)
        .where('c.kind', '=', type.kind)
        .where(await where(db))
        .orderBy(sql`c.confirmed_at is null and c.returned_at is null`, 'desc')
        .orderBy('c.proposed_at', 'desc')
        .orderBy('c.id')
        .execute(),
    )
  ).map((row) => viewOf(type as never, row, context));

/** One change after it was proposed or answered. */
export const changeAfter =
  (typeOf: (kind: ChangeKind) => ChangeDescriptor<never>) =>
  async (context: Context, id: string): Promise<ProposedChangeView | null> => {
    const row = await read(context, (db) => selection(db).where('c.id', '=', id).executeTakeFirst());
    return row ? viewOf(typeOf(row.kind), row, context) : null;
  };
