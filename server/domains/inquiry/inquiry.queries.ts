import { sql } from 'kysely';
import { overtakenTexts } from '#server/engines/draft/judged-text.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { hmacOf } from '#server/ground/kernel/personal-link.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import type { AspectAdoption, ExpertArgument } from '#server/law/procedure/expert-adoption.ts';
import { type AskedExpert, InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { LetterReminder } from '#server/law/procedure/letter-reminder.ts';
import { opinionWords, type UnitOpinion } from '#server/law/procedure/unit-answer.ts';
import type { UnitConsultation } from '#server/law/procedure/unit-consultation.ts';
import { AskedAs } from '#server/law/procedure/unit-inquiry.ts';
import { LINKS } from './inquiry-link.ts';

const selection = (db: Db) =>
  db
    .selectFrom('inquiry as i')
    .innerJoin('decision as d', 'd.id', 'i.decision_id')
    .leftJoin('draft_version as v', 'v.id', 'i.draft_version_id')
    .select(['i.id', 'i.version', 'i.unit_id as unitId', 'i.addressee as unitName', 'i.matter', 'i.note'])
    .select(['i.from_unit as fromUnit', 'i.contact', 'i.digest', 'i.draft_version_id as draftVersionId'])
    .select(['i.sent_on as sentOn', 'i.due_on as dueOn', 'i.recalled_at as recalledAt', 'i.reply', 'i.way'])
    .select(['i.recall_reason as recallReason', 'i.replied_on as repliedOn', 'i.signed_by as signedBy'])
    .select(['i.signed_at as signedAt', 'i.paper_id as paperId', 'i.settled', 'i.dispute', 'i.reasons'])
    .select(['i.own_view as ownView', 'i.basis', 'i.decision_id as decisionId', 'i.file_ids as fileIds'])
    .select(['v.no as draftNo', 'd.phase', 'd.unit_ids as unitIds'])
    .select(['i.kind', 'i.interest', 'i.interest_note as interestNote', 'i.declared_at as declaredAt'])
    .select('i.asked_as as askedAs')
    .select(['i.addressee', 'i.opened_at as openedAt', 'i.opened_by as openedBy'])
    .select('i.declaration_id as declarationId')
    .select(sql<LetterReminder[]>`i.reminders`.as('reminders'))
    .select(sql<AskedExpert | null>`i.expert`.as('expert'))
    .select(sql<ExpertArgument | null>`i.argument`.as('argument'))
    .select(sql<AspectAdoption[]>`i.adoptions`.as('adoptions'))
    .select(sql<UnitOpinion[]>`i.opinions`.as('opinions'))
    .select(sql<boolean>`i.link_hmac is not null`.as('byLink'))
    .select(sql<boolean>`i.address is not null`.as('addressed'))
    .select(sql<boolean>`i.treated_at is not null`.as('treated'))
    .orderBy('i.sent_at')
    .orderBy('i.id');

/** A letter as it is read, with what its field resolvers need. */
export type InquiryRow = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

/** Whether the letter is to an expert of the library, which stores the address of their link (在库专家). */
export const isListed = ({ expert }: InquiryRow): boolean => Boolean(expert?.expertId);

/** The letters of a decision of this kind (征求意见函、专家论证函), oldest first; whoever works on or oversees the decision. */
export const inquiriesOf = (context: Context, kind: InquiryKind, decisionId: string): Promise<InquiryRow[]> =>
  context.actor ? read(context, (db) => lettersOf(db, kind, decisionId)) : Promise.resolve([]);

/** The same, inside a command. */
export const lettersOf = (db: Db, kind: InquiryKind, decisionId: string): Promise<InquiryRow[]> =>
  selection(db).where('i.decision_id', '=', decisionId).where('i.kind', '=', kind).execute();

/** The letters to units, operators and associations, each with whether the draft was changed materially since the text it carried. */
export async function voiceLetters(
  db: Db,
  decisionId: string,
): Promise<(InquiryRow & { overtaken: boolean })[]> {
  const letters = await lettersOf(db, InquiryKind.UNIT, decisionId);
  const digests = letters.map(({ digest }) => digest);
  const overtaken = await overtakenTexts(db, decisionId, digests);
  return letters.map((one) => ({ ...one, overtaken: overtaken.has(one.digest) }));
}

/** One letter: for the unit that was asked, and for whoever reads those of its decision. */
export async function inquiryById(context: Context, id: string): Promise<InquiryRow | null> {
  const { actor } = context;
  if (!actor || !isId(id)) return null;
  const seen = await read(context, (db) =>
    db
      .selectFrom('inquiry')
      .select('id')
      .where('id', '=', id)
      .where('kind', '=', InquiryKind.UNIT)
      .executeTakeFirst(),
  );
  return seen ? inquiryAfter(context, id) : null;
}

/** One letter, as the command that changed it left it. */
export const inquiryAfter = (context: Context, id: string): Promise<InquiryRow | null> =>
  readAsSystem(
    context,
    async (db) => (await selection(db).where('i.id', '=', id).executeTakeFirst()) ?? null,
  );

/** Letter that a link of this kind opens (凭链接打开的函); null for any other token, without saying why. */
export const inquiryByLink = (
  context: Context,
  kind: InquiryKind,
  token: string,
): Promise<InquiryRow | null> =>
  readAsSystem(context, async (db) => {
    const hmac = hmacOf(context.services.seal, LINKS[kind], token);
    return (await selection(db).where('i.link_hmac', '=', hmac).executeTakeFirst()) ?? null;
  });

/**
 * Whether a link was replaced by a newer one (链接已经更换). Nobody can guess a former link, so the answer reveals nothing to
 * a guesser.
 */
export const linkReplaced = (context: Context, kind: InquiryKind, token: string): Promise<boolean> =>
  readAsSystem(context, async (db) => {
    const hmac = hmacOf(context.services.seal, LINKS[kind], token);
    const found = await db
      .selectFrom('inquiry')
      .select('id')
      .where(sql<boolean>`past_links @> array[${hmac}]`)
      .executeTakeFirst();
    return found !== undefined;
  });

/** Results of the letters to units on a decision (征求有关单位意见的情况): of each the last letter that was not taken back. */
export async function unitsAnswered(
  db: Db,
  decisionId: string,
): Promise<{ consultations: UnitConsultation[]; paperIds: string[] }> {
  const letters = (await lettersOf(db, InquiryKind.UNIT, decisionId)).filter(
    ({ recalledAt, askedAs }) => !recalledAt && askedAs === AskedAs.UNIT,
  );
  const last = [...new Map(letters.map((one) => [one.unitName, one])).values()];
  return {
    consultations: last.map(consultationOf),
    paperIds: last.flatMap(({ paperId }) => paperId ?? []),
  };
}

const consultationOf = (one: InquiryRow): UnitConsultation => ({
  unitName: one.unitName,
  sentOn: one.sentOn,
  dueOn: one.dueOn,
  reply: one.reply,
  repliedOn: one.repliedOn,
  way: one.way,
  signedBy: one.signedBy || null,
  signedAt: one.signedAt?.toISOString() ?? null,
  digest: one.digest,
  settled: one.settled,
  dispute: one.dispute || null,
  theirView: opinionWords(one.opinions) || null,
  ownView: one.ownView || null,
  reasons: one.reasons || null,
  basis: one.basis || null,
});
