import { sql } from 'kysely';
import type { UnheldStatuteView } from '#schema/statute/unheld-statute-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { demand } from '#server/ground/kernel/demand.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { type BasisEntry, wholeBasis } from '#server/law/consultation/legal-basis.ts';
import { unheldCitations } from '#server/law/statute/held-law.ts';
import { plainTitle } from '#server/law/statute/statute-name.ts';
import { keepStatutes } from './statute.permissions.ts';

/** Laws that matters cite and the library lacks (待收录的法规), those that most matters cite first. */
export async function unheldStatutes(context: Context): Promise<UnheldStatuteView[]> {
  demand(context, keepStatutes, 'unheldStatutes');
  return read(context, async (db) => {
    const { statutes, today } = await rulesOf(db);
    const unheld = (await citing(db)).flatMap(({ no, title, basis }) =>
      unheldCitations(basis.map(wholeBasis), statutes, today).map((law) => ({ law, matter: { no, title } })),
    );
    return [...Map.groupBy(unheld, ({ law }) => plainTitle(law.title)).values()]
      .map(together)
      .toSorted((one, other) => other.matters.length - one.matters.length);
  });
}

type Found = { law: Omit<UnheldStatuteView, 'matters'>; matter: { no: string; title: string } };

const together = (found: readonly Found[]): UnheldStatuteView => ({
  title: found[0]?.law.title ?? '',
  docNo: found.find(({ law }) => law.docNo !== '')?.law.docNo ?? '',
  articles: [...new Set(found.flatMap(({ law }) => law.articles))],
  matters: [...new Map(found.map(({ matter }) => [matter.no, matter])).values()],
});

interface Citing {
  no: string;
  title: string;
  basis: (Pick<BasisEntry, 'title'> & Partial<BasisEntry>)[];
}

/** The lists of every matter: of its rounds, and of what was sent to the legality review. */
async function citing(db: Db): Promise<Citing[]> {
  const { rows } = await sql<Citing>`
    select d.no, d.title, s.basis from dossier s
      join consultation c on c.id = s.consultation_id join decision d on d.id = c.decision_id
      where c.withdrawn_at is null
    union all
    select d.no, d.title, r.content -> 'basisList' from decision_record r join decision d on d.id = r.decision_id
      where r.kind = 'LEGALITY_SUBMISSION'`.execute(db);
  return rows;
}
