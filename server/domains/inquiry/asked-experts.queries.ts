import type { Db } from '#server/ground/kernel/context.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';

/** Experts of a decision so far: those who have received this text, or answered on it, and those who stepped back. */
export async function askedExperts(
  db: Db,
  decisionId: string,
  digest: string,
): Promise<{ asked: string[]; recused: string[] }> {
  const rows = await db
    .selectFrom('inquiry')
    .select(['addressee', 'interest', 'digest'])
    .where('decision_id', '=', decisionId)
    .where('kind', '=', InquiryKind.EXPERT)
    .where('recalled_at', 'is', null)
    .execute();
  const recused = rows.filter(({ interest }) => interest === InterestDeclaration.DIRECT);
  const asked = rows.filter((one) => one.digest === digest && !recused.includes(one));
  const names = (of: typeof rows) => of.map(({ addressee }) => addressee);
  return { asked: names(asked), recused: names(recused) };
}

/** The names of these units, in this order. */
export async function unitNames(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ids.flatMap((id) => names.get(id) ?? []);
}
