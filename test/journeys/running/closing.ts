import type { County } from './county.ts';

/** The closing instant of a matter's last consultation, as it was published. */
export async function closingOf(county: County, matter: string): Promise<Date> {
  const [row] = await county.sql<{ closes_at: Date }>(
    `select closes_at from consultation where title like $1 order by closes_at desc nulls last limit 1`,
    [`%${matter}%`],
  );
  if (!row) throw new Error(`no consultation on ${matter}`);
  return row.closes_at;
}
