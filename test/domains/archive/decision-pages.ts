import type { TestDatabase } from '#test/kernel/database.ts';

async function heldPages(database: TestDatabase, no: string): Promise<string[]> {
  const rows = await database.sql<{ path: string }>(
    `select '/huodong/' || d.no || '/' || a.seq as path from public_activity a join decision d on d.id = a.decision_id
       where d.no = $1 and a.published_at is not null
     union all select '/tingzheng/' || h.no from hearing h join decision d on d.id = h.decision_id
       where d.no = $1 and h.notice_published_at is not null`,
    [no],
  );
  return rows.map(({ path }) => path);
}

/** Every public page of a decision: its own, each round's, each clause's, the report's, the data's and the documents'. */
export async function pagesOf(database: TestDatabase, no: string): Promise<string[]> {
  const rounds = await database.sql<{ round: number; clauses: string[]; reported: boolean }>(
    `select c.round, array(select k.no from clause k where k.consultation_id = c.id order by k.position) as clauses,
       c.feedback_published_at is not null as reported
     from consultation c join decision d on d.id = c.decision_id where d.no = $1 and c.opens_at is not null`,
    [no],
  );
  const files = await database.sql<{ path: string }>(
    `select '/files/' || f.id || '/x' as path from decision_file f join decision d on d.id = f.decision_id
       where d.no = $1 and f.published_at is not null
     union all select '/files/' || a.id || '/x' from attachment a join consultation c on c.id = a.consultation_id
       join decision d on d.id = c.decision_id where d.no = $1 and c.opens_at is not null and a.comment_id is null`,
    [no],
  );
  return [
    `/juece/${no}`,
    ...(await heldPages(database, no)),
    ...rounds.flatMap(({ round, clauses, reported }) => [
      `/zhengji/${no}/${round}`,
      `/zhengji/${no}/${round}/rili.ics`,
      ...clauses.map((clause) => `/zhengji/${no}/${round}/tiao/${encodeURIComponent(clause)}`),
      `/fankui/${no}/${round}`,
      ...(reported ? ['csv', 'json'].map((kind) => `/fankui/${no}/${round}/caina.${kind}`) : []),
    ]),
    ...files.map(({ path }) => path),
  ];
}
