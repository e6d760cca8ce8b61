import type { HearingCallView } from '#schema/hearing/hearing-call-view.ts';
import type { Connection } from '#schema/kernel/page.ts';
import { demand } from '#server/identity/viewer.queries.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { badInput } from '#server/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/kernel/keyset.ts';
import { isId } from '#server/kernel/load.ts';
import { read } from '#server/kernel/read.ts';
import { readsSignUps } from './hearing.permissions.ts';

const rows = (db: Db) =>
  db
    .selectFrom('hearing_call as c')
    .leftJoin('person as p', 'p.id', 'c.told_by_id')
    .select(['c.id', 'c.contact_id as contactId', 'c.tiding', 'c.display_name as displayName'])
    .select(['c.receipt_no as receiptNo', 'c.text', 'c.created_at as createdAt', 'c.told_at as toldAt'])
    .select(['p.name as toldBy', 'c.way', 'c.note']);

/** 须电话通知 of a hearing of one's own unit: those to be made, or those that were; the first first. */
export function hearingCallsPage(
  context: Context,
  hearingId: string,
  { told, first, after }: { told: boolean; first: number | null; after: string | null },
): Promise<Connection<HearingCallView>> {
  demand(context, readsSignUps, 'hearingCalls');
  const size = pageSize(first, 50);
  const place = idAfter(after);
  if (!isId(hearingId)) return Promise.resolve(pageOf([], size, () => []));
  return read(context, async (db) => {
    let asked = rows(db)
      .where('c.hearing_id', '=', hearingId)
      .where('c.told_at', told ? 'is not' : 'is', null);
    if (place) asked = asked.where('c.id', '>', place);
    const found = await asked
      .orderBy('c.id')
      .limit(size + 1)
      .execute();
    return pageOf(found, size, ({ id }) => [id]);
  });
}

/** One of them, after it was told. */
export const hearingCall = (context: Context, id: string): Promise<HearingCallView | undefined> =>
  read(context, (db) => rows(db).where('c.id', '=', id).executeTakeFirst());

function idAfter(after: string | null): string | null {
  const [id] = keysOf(after, 1) ?? [null];
  if (id === null || (typeof id === 'string' && isId(id))) return id;
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}
