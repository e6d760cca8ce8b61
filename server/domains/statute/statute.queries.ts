import { sql } from 'kysely';
import type { Can } from '#schema/kernel/offer.ts';
import type { StatuteOffer, StatuteTextView, StatuteView } from '#schema/statute/statute-view.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import { appNow } from '#server/ground/kernel/clock.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';
import { refuseLawRuling } from '#server/law/policy/law-entry.ts';
import { refuseSecondEdition } from '#server/law/statute/statute-entry.ts';
import { planStanding } from '#server/law/statute/plan-entry.ts';
import { inOrderOfForce, StatuteStanding, statuteStanding } from '#server/law/statute/statute-edition.ts';
import { articleAnchor, articleNo, type StatuteClause } from '#server/law/statute/article-no.ts';
import { publishedAs } from './published-document.queries.ts';
import { keepStatutes } from './statute.permissions.ts';

/** Every edition the requester may read (法规的版本), law by law in the order of their titles, the newest first. */
export const statutes = (context: Context): Promise<StatuteView[]> =>
  read(context, async (db) => editionsIn(db, context.actor !== null));

/** One edition by its id. */
export const statuteEdition = async (context: Context, id: string): Promise<StatuteView | null> =>
  (await statutes(context)).find((edition) => edition.id === id) ?? null;

/** The text of a law as it stands today, or of one of its editions (法规正文); null where there is no such edition. */
export async function statuteText(
  context: Context,
  code: string,
  no: number | null,
): Promise<StatuteTextView | null> {
  const all = (await statutes(context)).filter((edition) => edition.code === code);
  const confirmed = all.filter(({ standing }) => standing !== null);
  const today = confirmed.find(({ standing }) => standing === StatuteStanding.IN_FORCE) ?? confirmed[0];
  const shown = no === null ? today : all.find((edition) => edition.no === no);
  if (!shown) return null;
  const clauses = (await clausesOf(context, shown.id)).map(anchored);
  return { statute: shown, editions: confirmed, clauses, decision: await publishedAs(context, shown.docNo) };
}

const anchored = (clause: StatuteClause) => {
  const at = articleNo(clause);
  return { ...clause, anchor: at && articleAnchor(at) };
};

const clausesOf = (context: Context, id: string) =>
  read(context, async (db) => {
    const row = await db.selectFrom('statute').select('clauses').where('id', '=', id).executeTakeFirst();
    return row?.clauses ?? [];
  });

const rows = (db: Db) =>
  db
    .selectFrom('statute as s')
    .leftJoin('person as proposer', 'proposer.id', 's.proposed_by_id')
    .leftJoin('person as ruler', 'ruler.id', 's.ruled_by_id')
    .select(['s.id', 's.code', 's.no', 's.ends', 's.title', 's.level', 's.issuer', 's.successor', 's.url'])
    .select(['s.plan_kind as planKind', 's.first_year as firstYear', 's.last_year as lastYear'])
    .select(['s.doc_no as docNo', 's.promulgated_on as promulgatedOn', 's.from_day as from', 's.whole'])
    .select(['s.reason', 's.state', 's.ruling', 's.proposed_by_id as proposedById', 's.version'])
    .select(['s.proposed_at as proposedAt', 's.ruled_at as ruledAt'])
    .select(['proposer.name as proposedBy', 'ruler.name as ruledBy'])
    .select(
      sql<number>`(select count(*) from jsonb_array_elements(s.clauses) c where c->>'kind' = 'ARTICLE')::int`.as(
        'articleCount',
      ),
    )
    .orderBy('s.title')
    .orderBy('s.code')
    .orderBy('s.from_day', 'desc')
    .orderBy('s.no', 'desc')
    .execute();

/**
 * Editions with their proposers and confirmers, who are shown to colleagues only; everyone else reads that 司法局 did it.
 */
async function editionsIn(db: Db, inside: boolean): Promise<StatuteView[]> {
  const today = dayOf(await appNow(db));
  const all = await rows(db);
  const confirmed = all.filter(({ state }) => state === LawEntryState.CONFIRMED);
  const ordered = inOrderOfForce(confirmed);
  const spans = new Map(ordered.map((one) => [one.id, one]));
  return all.map((row) => ({
    ...row,
    until: spans.get(row.id)?.until ?? null,
    standing: row.state === LawEntryState.CONFIRMED ? statuteStanding(row, ordered, today) : null,
    planStanding: planStanding(row, today),
    proposedBy: inside ? row.proposedBy : null,
    ruledBy: inside ? row.ruledBy : null,
  }));
}

/** Capabilities of the viewer on an edition, by the rules of the commands themselves. */
export const statuteCan = (
  actor: Actor | null,
  { state, proposedById }: Pick<StatuteView, 'state' | 'proposedById'>,
): Can<typeof StatuteOffer> => ({
  confirm: capability(actor, keepStatutes, [
    ...refuseLawRuling(state),
    ...refuseSamePerson(actor?.id ?? '', [proposedById], '这一版法规'),
  ]),
  return: capability(actor, keepStatutes, refuseLawRuling(state)),
  follow: capability(actor, keepStatutes, refuseSecondEdition(state === LawEntryState.PROPOSED)),
});
