import { sql } from 'kysely';
import type { PublicCaseView } from '#schema/casework/case-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { placeKeys, placeOf } from '#server/ground/kernel/place.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CaseKind } from '#server/law/casework/case-kind.ts';

const COLUMNS = sql`id, receipt_no as "receiptNo", title, text, answer, unit_name as "unitName",
  received_on::text as "receivedOn", answered_on::text as "answeredOn", published_at as "publishedAt"`;

/** Published case items (公开的来件和答复), the latest first; for everybody. */
export function publicCasesPage(
  context: Context,
  { kind, first, after }: { kind: CaseKind; first: number | null; after: string | null },
) {
  const size = pageSize(first, 20);
  const place = placeOf(after);
  return read(context, async (db) => {
    const { rows } = await sql<PublicCaseView>`
      select ${COLUMNS}, null as "takenDownOn", '[]'::jsonb as takedowns
      from public_cases(${kind}, ${place?.at ?? null}, ${place?.id ?? null}, ${size + 1}::int)
      order by published_at desc, id desc`.execute(db);
    return pageOf(rows, size, ({ publishedAt, id }) => placeKeys({ at: publishedAt, id }));
  });
}

/** One published case item by its number; null where there is none. */
export const publicCase = (
  context: Context,
  kind: CaseKind,
  receiptNo: string,
): Promise<PublicCaseView | null> =>
  read(context, async (db) => {
    const { rows } = await sql<PublicCaseView>`
      select ${COLUMNS}, taken_down_on::text as "takenDownOn", takedowns
      from public_case(${kind}, ${receiptNo})`.execute(db);
    return rows[0] ?? null;
  });
