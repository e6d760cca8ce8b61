import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { STANDS } from '#server/ground/kernel/matter/standing-records.ts';
import type { TakenNumber } from '#server/law/decision/document-number.ts';

/**
 * The numbers of documents issued on record (已用的字号): of decisions and of catalogues, but of this one. They are held until the
 * command ends, so that of two documents issued at once with one number the second sees the first.
 */
export async function takenNumbers(db: Db, exceptId: string): Promise<TakenNumber[]> {
  await sql`select pg_advisory_xact_lock(hashtext('document number'))`.execute(db);
  const { rows } = await sql<TakenNumber>`
    select r.content ->> 'documentNo' as "documentNo", d.title
    from decision_record r
    join decision d on d.id = r.decision_id
    where r.kind = 'ISSUE' and d.id <> ${exceptId}
      and ${STANDS}
    union all
    select v.document_no, v.year || '年度重大行政决策事项目录'
    from catalogue_version v
    where v.document_no is not null and v.id <> ${exceptId}`.execute(db);
  return rows;
}
