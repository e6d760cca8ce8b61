import { sql } from 'kysely';
import type { Can } from '#schema/kernel/offer.ts';
import type { LawEntryOffer, LawEntryView } from '#schema/policy/law-entry-view.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db, Rules } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { inForceOn, type SpecialRule } from '#server/law/catalogue/special-law.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { LawEntryState, lawStanding } from '#server/law/policy/law-edition.ts';
import { refuseLawRuling, refuseSecondProposal } from '#server/law/policy/law-entry.ts';
import { keepLaws } from './policy.permissions.ts';

/** 专门规定 in force today. */
export const lawsInForce = (context: Context): Promise<SpecialRule[]> =>
  read(context, async (db) => {
    const { laws, today } = await rulesOf(db);
    return laws.filter((law) => inForceOn(law, today));
  });

/** Every edition the requester may read (专门规定的版本), entry by entry, the newest first. */
export const lawEntries = (context: Context): Promise<LawEntryView[]> =>
  read(context, async (db) => entriesIn(db, await rulesOf(db), context.actor !== null));

/** One edition by its id. */
export const lawEntry = async (context: Context, id: string): Promise<LawEntryView | null> =>
  (await lawEntries(context)).find((entry) => entry.id === id) ?? null;

const rows = (db: Db) =>
  db
    .selectFrom('law_entry as e')
    .leftJoin('person as proposer', 'proposer.id', 'e.proposed_by_id')
    .leftJoin('person as ruler', 'ruler.id', 'e.ruled_by_id')
    .select(['e.id', 'e.code', 'e.no', 'e.ends', 'e.label', 'e.source', 'e.level', 'e.article as place'])
    .select(['e.subjects', 'e.categories', 'e.facts', 'e.steps', 'e.hearing', 'e.attendance', 'e.duty'])
    .select(['e.doc_no as docNo', 'e.minimum_days as minimumDays', 'e.day_unit as dayUnit', 'e.shortenable'])
    .select(['e.feedback_by_law as feedbackByLaw', 'e.from_day as from', 'e.reason', 'e.state', 'e.ruling'])
    .select(['e.proposed_by_id as proposedById', 'e.proposed_at as proposedAt', 'e.ruled_at as ruledAt'])
    .select(['e.version', 'proposer.name as proposedBy', 'ruler.name as ruledBy'])
    .orderBy(sql`min(e.proposed_at) over (partition by e.code)`)
    .orderBy(sql`first_value(e.id) over (partition by e.code order by e.no)`)
    .orderBy('e.no', 'desc')
    .execute();

/**
 * Editions with their proposers and confirmers, who are shown to colleagues only; everyone else reads that 司法局 did it.
 */
async function entriesIn(
  db: Db,
  { laws, today }: Pick<Rules, 'laws' | 'today'>,
  inside: boolean,
): Promise<LawEntryView[]> {
  const known = new Map(laws.map((law) => [law.id, law]));
  return (await rows(db)).map((row) => {
    const law = known.get(row.id);
    return {
      ...row,
      article: `${row.source}${row.place}`,
      until: law?.until ?? null,
      standing: law ? lawStanding(law, today) : null,
      proposedBy: inside ? row.proposedBy : null,
      ruledBy: inside ? row.ruledBy : null,
    };
  });
}

/** Capabilities of the viewer on an edition, by the rules of the commands themselves. */
export const lawEntryCan = (
  actor: Actor | null,
  { state, proposedById }: Pick<LawEntryView, 'state' | 'proposedById'>,
): Can<typeof LawEntryOffer> => ({
  confirm: capability(actor, keepLaws, [
    ...refuseLawRuling(state),
    ...refuseSamePerson(actor?.id ?? '', [proposedById], '这一版专门规定'),
  ]),
  return: capability(actor, keepLaws, refuseLawRuling(state)),
  follow: capability(actor, keepLaws, refuseSecondProposal(state === LawEntryState.PROPOSED)),
});
