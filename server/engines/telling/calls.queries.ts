import { sql } from 'kysely';
import type { CallAttemptView, CallSubjectView, CallView } from '#schema/message/call-view.ts';
import { type MessageKind, MessageStatus } from '#schema/message/message-kind.ts';
import type { Connection } from '#schema/kernel/page.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { demand } from '#server/ground/kernel/demand.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { withoutSecretLinks } from '#server/ground/kernel/secret-link.ts';
import { callsPeople } from './telling.permissions.ts';

/** Which part of the unit's call list is asked for. */
export interface CallsAsked {
  /** Those that were called, given up or overtaken; else those that wait. */
  done: boolean;
  aboutId: string | null;
  kind: MessageKind | null;
  first: number | null;
  after: string | null;
}

const DONE = [MessageStatus.CALLED, MessageStatus.NOT_REACHED, MessageStatus.OBSOLETE];
/** Condition of a call that still helps; a call that does not need not be made. */
const HELPS = sql<boolean>`coalesce(m.call_until > app_now(), true)`;
const CALLED = sql<boolean>`exists (select from message_call c where c.message_id = m.id)`;

const calls = (db: Db, unitId: string) =>
  db
    .selectFrom('message as m')
    .select(['m.id', 'm.kind', 'm.status', 'm.recipient_name as displayName', 'm.receipt_no as receiptNo'])
    .select((eb) => eb.fn.coalesce('m.spoken', 'm.body').as('text'))
    .select(['m.subject', 'm.about_title as aboutTitle', 'm.about_path as aboutPath'])
    .select(['m.created_at as createdAt', 'm.call_until as callUntil'])
    .select((eb) => eb('m.recipient', 'is not', null).$castTo<boolean>().as('hasContact'))
    .where('m.unit_id', '=', unitId);

/** 须电话告知 of the actor's own unit, those who wait longest first; what was done keeps its calls. */
export function callsPage(context: Context, asked: CallsAsked): Promise<Connection<CallView>> {
  demand(context, callsPeople, 'calls');
  const size = pageSize(asked.first, 50);
  const place = idAfter(asked.after);
  return readUnder(context, callsPeople, async (db) => {
    const rows = await listed(calls(db, actorOf(context).unitId), asked)
      .$if(place !== null, (query) => query.where('m.id', '>', place ?? ''))
      .orderBy('m.id')
      .limit(size + 1)
      .execute();
    return pageOf(await withAttempts(db, rows), size, ({ id }) => [id]);
  });
}

const listed = (query: ReturnType<typeof calls>, { done, aboutId, kind }: CallsAsked) =>
  (done
    ? query.where((eb) => eb.or([eb('m.status', 'in', DONE), eb.not(HELPS)])).where(CALLED)
    : query.where('m.status', '=', MessageStatus.TO_CALL).where(HELPS)
  )
    .$if(aboutId !== null, (one) => one.where('m.about_id', '=', isId(aboutId ?? '') ? aboutId : null))
    .$if(kind !== null, (one) => one.where('m.kind', '=', kind as MessageKind));

/** One call of the actor's unit, after something was recorded. */
export const callById = (context: Context, id: string): Promise<CallView> =>
  readUnder(context, callsPeople, async (db) => {
    const row = await calls(db, actorOf(context).unitId).where('m.id', '=', id).executeTakeFirstOrThrow();
    const [one] = await withAttempts(db, [row]);
    return one ?? { ...row, attempts: [] };
  });

/** Subjects of the calls that wait for the actor's unit (须告知的事项), the one with most calls first. */
export function callSubjects(context: Context): Promise<CallSubjectView[]> {
  demand(context, callsPeople, 'callSubjects');
  return readUnder(context, callsPeople, (db) =>
    db
      .selectFrom('message as m')
      .select(['m.about_id as id', 'm.about_title as title'])
      .select((eb) => eb.fn.countAll<number>().$castTo<number>().as('waiting'))
      .where('m.unit_id', '=', actorOf(context).unitId)
      .where('m.status', '=', MessageStatus.TO_CALL)
      .where('m.about_id', 'is not', null)
      .$narrowType<{ id: string }>()
      .where(HELPS)
      .groupBy(['m.about_id', 'm.about_title'])
      .orderBy('waiting', 'desc')
      .orderBy('title')
      .execute(),
  );
}

type Row = Omit<CallView, 'attempts'>;

async function withAttempts(db: Db, rows: readonly Row[]): Promise<CallView[]> {
  if (rows.length === 0) return [];
  const made = await db
    .selectFrom('message_call as c')
    .leftJoin('person as p', 'p.id', 'c.by_id')
    .select(['c.id', 'c.message_id as messageId', 'c.way', 'c.outcome', 'c.note', 'c.at'])
    .select((eb) => eb.fn.coalesce('p.name', sql<string>`''`).as('byName'))
    .where(
      'c.message_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('c.at')
    .execute();
  const of = Map.groupBy(made as (CallAttemptView & { messageId: string })[], ({ messageId }) => messageId);
  return rows.map((row) => ({ ...row, text: withoutSecretLinks(row.text), attempts: of.get(row.id) ?? [] }));
}

function idAfter(after: string | null): string | null {
  const [id] = keysOf(after, 1) ?? [null];
  if (id === null || (typeof id === 'string' && isId(id))) return id;
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}
