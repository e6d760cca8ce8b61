import { sql } from 'kysely';
import type { SignUpView } from '#schema/hearing/sign-up-view.ts';
import type { Connection } from '#schema/kernel/page.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { HearingAttendance, SignUpState } from '#server/law/hearing/hearing-words.ts';
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
  return read(context, async (db) =>
    pageOf(await rowsOf(db, hearingId, place, size + 1), size, ({ id }) => [id]),
  );
}

async function rowsOf(
  db: Db,
  hearingId: string,
  place: string | null,
  most: number | null,
): Promise<SignUpView[]> {
  const { rows } = await sql<Row>`
    select s.id, s.receipt_no as "receiptNo", a.side, s.display_name as "displayName", a.organisation, a.reason,
      s.channel, s.signed_up_at as "submittedAt", ${STANDING}
    from ${HEARING_SIGN_UPS}
    where s.subject_id = ${hearingId} and ${place ? sql`s.id > ${place}::uuid` : sql`true`}
    order by s.id limit ${most}`.execute(db);
  return rows.map(shown);
}

/** Who signed up to listen or to report (报名旁听、采访), first come first. */
export const publicSignUpsOf = async (db: Db, hearingId: string): Promise<SignUpView[]> =>
  (await rowsOf(db, hearingId, null, null)).filter(
    ({ attendance }) => attendance !== HearingAttendance.PARTICIPANT,
  );

/** Whether somebody holds a seat to listen or to report (有席位). */
export const holdsSeat = ({ state }: Pick<SignUpView, 'state'>): boolean => state === SignUpState.CONFIRMED;

function idAfter(after: string | null): string | null {
  const [id] = keysOf(after, 1) ?? [null];
  if (id === null || (typeof id === 'string' && isId(id))) return id;
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}
