import type { County } from './county.ts';

/** The number of a decision, by its title or a part of it: '2026-004'. */
export async function numberOf(county: County, matter: string): Promise<string> {
  const [row] = await county.sql<{ no: string }>('select no from decision where title like $1', [
    `%${matter}%`,
  ]);
  if (!row) throw new Error(`no decision on ${matter}`);
  return row.no;
}
