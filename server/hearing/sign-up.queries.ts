import { sql } from 'kysely';
import type { SignUpView } from '#schema/hearing/sign-up-view.ts';
import type { Connection } from '#schema/kernel/page.ts';
import { demand } from '#server/identity/viewer.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import { badInput } from '#server/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/kernel/keyset.ts';
import { isId } from '#server/kernel/load.ts';
import { read } from '#server/kernel/read.ts';
import { readsSignUps } from './hearing.permissions.ts';
import { STANDING, standingOf } from './sign-up-state.queries.ts';

type Row = Omit<SignUpView, 'state'> & Parameters<typeof standingOf>[0];

const shown = (row: Row): SignUpView => ({ ...row, state: standingOf(row).state });

/** Who signed up (报名名册) for a hearing of one's own unit, first come first; names masked. */
export function signUpsPage(
  context: Context,
  hearingId: string,
  { first, after }: { first: number | null; after: string | null },
): Promise<Connection<SignUpView>> {
  demand(context, readsSignUps, 'hearingSignUps');
  const size = pageSize(first, 50);
  const place = idAfter(after);
  if (!isId(hearingId)) return Promise.resolve(pageOf([], size, () => []));
  return read(context, async (db) => {
    const { rows } = await sql<Row>`
      select s.id, s.receipt_no as "receiptNo", s.side, s.display_name as "displayName", s.organisation, s.reason,
        s.channel, s.submitted_at as "submittedAt", ${STANDING}
      from hearing_sign_up s join hearing h on h.id = s.hearing_id
      where s.hearing_id = ${hearingId} and ${place ? sql`s.id > ${place}::uuid` : sql`true`}
      order by s.id limit ${size + 1}`.execute(db);
    const page = pageOf(rows, size, ({ id }) => [id]);
    return { ...page, nodes: page.nodes.map(shown) };
  });
}

function idAfter(after: string | null): string | null {
  const [id] = keysOf(after, 1) ?? [null];
  if (id === null || (typeof id === 'string' && isId(id))) return id;
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}
