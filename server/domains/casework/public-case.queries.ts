import { sql } from 'kysely';
import type { AnsweredQuestion, PublicCaseView } from '#schema/casework/case-view.ts';
import { decisionJson } from '#server/domains/decision/named-decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
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
      select ${COLUMNS}, null as "takenDownOn", '[]'::jsonb as takedowns, null as about
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
      select ${COLUMNS}, taken_down_on::text as "takenDownOn", takedowns,
        ${decisionJson(sql`public_case_about(receipt_no)`)} as about
      from public_case(${kind}, ${receiptNo})`.execute(db);
    return rows[0] ?? null;
  });

const answers = gatherEach(async (db, ids) => {
  const { rows } = await sql<AnsweredQuestion & { key: string }>`
    select d.id as key, a.receipt_no as "receiptNo", a.title, a.unit_name as "unitName",
      a.answered_on::text as "answeredOn"
    from unnest(${ids}::uuid[]) d (id), public_answers(d.id) a`.execute(db);
  return byKey(rows);
});

/** Published questions on this decision (问答), the latest first; for everybody. */
export const answersOn = (context: Context, decisionId: string): Promise<AnsweredQuestion[]> =>
  read(context, (db) => answers(db, decisionId));
