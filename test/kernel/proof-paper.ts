import { RECORD_PROOFS, type ProvedRecord } from '#server/law/decision/record-proof.ts';
import type { TestDatabase } from './database.ts';

/** The document a record must carry (形成的材料), among the decision's papers; their ids. */
export async function proofPaper(
  { sql }: Pick<TestDatabase, 'sql'>,
  decisionId: string,
  record: ProvedRecord,
): Promise<string[]> {
  const { kinds } = RECORD_PROOFS[record];
  const there = await sql<{ id: string }>(
    `select id from decision_file where decision_id = $1 and kind = any($2) and removed_at is null limit 1`,
    [decisionId, kinds],
  );
  return there[0] ? [there[0].id] : [await paperOfKind({ sql }, decisionId, kinds[0] ?? '')];
}

/** A new paper of this kind among the decision's; its id. */
export async function paperOfKind(
  { sql }: Pick<TestDatabase, 'sql'>,
  decisionId: string,
  kind: string,
): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `insert into decision_file (id, decision_id, kind, name, media_type, size, sha256, storage_key, uploaded_by_id, uploaded_at, disclosure, version)
     select gen_random_uuid(), $1, $2, lower($2) || '.pdf', 'application/pdf', 34, lower($2), 'ab/' || gen_random_uuid(), p.id, app_now(), 'PROACTIVE', 1
     from person p order by p.id limit 1 returning id`,
    [decisionId, kind],
  );
  return row?.id ?? '';
}
