import { sql } from 'kysely';
import type { SignUpView } from '#schema/hearing/sign-up-view.ts';
import type { Connection } from '#schema/kernel/page.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { readsSignUps } from './hearing.permissions.ts';
import { HEARING_SIGN_UPS, STANDING, standingOf } from './sign-up-state.queries.ts';

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
      select s.id, s.receipt_no as "receiptNo", a.side, s.display_name as "displayName", a.organisation, a.reason,
        s.channel, s.signed_up_at as "submittedAt", ${STANDING}
      from ${HEARING_SIGN_UPS}
      where s.subject_id = ${hearingId} and ${place ? sql`s.id > ${place}::uuid` : sql`true`}
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
