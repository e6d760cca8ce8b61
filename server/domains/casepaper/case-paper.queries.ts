import { sql } from 'kysely';
import type { CasePaperRevisionView, CasePaperView } from '#schema/casepaper/case-paper-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { likePattern } from '#server/ground/kernel/like-pattern.ts';

const selection = (db: Db) =>
  db
    .selectFrom('case_paper as c')
    .innerJoin('decision as d', 'd.id', 'c.decision_id')
    .innerJoin('person as m', 'm.id', 'c.made_by_id')
    .leftJoin('person as f', 'f.id', 'c.finished_by_id')
    .leftJoin('person as v', 'v.id', 'c.voided_by_id')
    .select(['c.id', 'c.version', 'c.kind', 'c.number', 'c.subject_id as subjectId', 'c.subject'])
    .select(['c.unit_name as unitName', 'd.no as decisionNo', 'd.title as decisionTitle', 'm.name as madeBy'])
    .select(['c.made_at as madeAt', 'c.finished_at as finishedAt', 'f.name as finishedBy'])
    .select(['c.voided_at as voidedAt', 'v.name as voidedBy', 'c.void_reason as voidReason'])
    .select(['c.decision_id as decisionId', 'd.lead_unit_id as leadUnitId', 'd.unit_ids as unitIds'])
    .select('d.organ_id as organId');

/** The documents of a decision (文书), in the order of their making; staff only. */
export const papersOf = (context: Context, decisionId: string): Promise<CasePaperView[]> =>
  context.actor
    ? read(context, (db) =>
        selection(db).where('c.decision_id', '=', decisionId).orderBy('c.made_at').orderBy('c.id').execute(),
      )
    : Promise.resolve([]);

/** One document the requester may read. */
export const paperById = async (context: Context, id: string): Promise<CasePaperView | null> =>
  context.actor && isId(id)
    ? read(context, async (db) => (await selection(db).where('c.id', '=', id).executeTakeFirst()) ?? null)
    : null;

/** Query for documents of the register (登记簿的一部分). */
export interface PapersAsked {
  year: number | null;
  words: string | null;
}

const MOST = 500;

/** 文书登记簿: by series and number, the newest year first; at most `most` lines. */
export const registerOf = (
  context: Context,
  { year, words }: PapersAsked,
  most = MOST,
): Promise<CasePaperView[]> =>
  context.actor
    ? read(context, (db) => {
        const pattern = likePattern((words ?? '').trim());
        return selection(db)
          .where((eb) => (year === null ? eb.lit(true) : eb('c.series', 'like', `%〔${year}〕`)))
          .where((eb) =>
            eb.or([
              eb('c.number', 'like', pattern),
              eb('c.unit_name', 'like', pattern),
              eb('d.title', 'like', pattern),
              eb('d.no', 'like', pattern),
            ]),
          )
          .orderBy(sql`substring(c.series from '〔(\d+)〕')`, 'desc')
          .orderBy('c.series')
          .orderBy('c.serial', 'desc')
          .limit(most)
          .execute();
      })
    : Promise.resolve([]);

/** The revisions of a document (各稿), the newest first. */
export const revisionsOf = (context: Context, paperId: string): Promise<CasePaperRevisionView[]> =>
  read(context, (db) =>
    db
      .selectFrom('case_paper_revision as r')
      .innerJoin('person as p', 'p.id', 'r.made_by_id')
      .select(['r.no', 'r.edition', 'r.made_at as madeAt', 'p.name as madeBy'])
      .select('r.digest')
      .where('r.paper_id', '=', paperId)
      .orderBy('r.no', 'desc')
      .execute(),
  );
