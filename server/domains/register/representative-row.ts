import { sql } from 'kysely';
import {
  RepresentativeChange,
  RepresentativeContact,
  type Representative,
} from '#schema/register/representative.ts';
import type { RepresentativeWordsInput } from '#schema/register/representative-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { RepresentativeFacts } from '#server/law/register/representative.ts';
import { blank } from '#server/law/substance.ts';
import { keptContact } from '#server/law/people/contact-identity.ts';
import { representativePurpose, type SealedRepresentative } from './representative-contact.queries.ts';

/** The next number of this year (代表编号); one is given at a time. */
export const nextRepresentativeNo = async (command: CommandContext): Promise<string> =>
  (await nextRepresentativeNos(command))();

/** The numbers that come next, one a call; until the command ends nobody else is given any. */
export async function nextRepresentativeNos({ db, today }: CommandContext): Promise<() => string> {
  await sql`select pg_advisory_xact_lock(hashtext('representative-no'))`.execute(db);
  const prefix = `D${today.slice(0, 4)}-`;
  const last = await db
    .selectFrom('representative')
    .select((eb) => eb.fn.max('no').as('no'))
    .where('no', 'like', `${prefix}%`)
    .executeTakeFirst();
  let number = Number(last?.no?.slice(prefix.length) ?? 0);
  return () => `${prefix}${String((number += 1)).padStart(4, '0')}`;
}

/** Entered data of a representative, in the form in which they are stored (代表资料). */
export const factsOf = (input: RepresentativeWordsInput) => ({
  name: input.name.trim(),
  categories: [...new Set(input.categories)],
  unitPost: input.unitPost.trim(),
  fields: [...new Set(input.fields.map((field) => field.trim()).filter((field) => field !== ''))],
  region: input.region.trim(),
  village: input.village.trim(),
  gender: blank(input.gender) ? null : (input.gender ?? null),
  declaredInterests: input.declaredInterests.map((matter) => matter.trim()).filter((matter) => matter !== ''),
});

/** The same with a term, as the law judges it. */
export const judged = (
  facts: ReturnType<typeof factsOf>,
  term: Pick<RepresentativeFacts, 'termStartsOn' | 'termEndsOn'>,
): RepresentativeFacts => ({ ...facts, ...term });

/** Seals a contact in place of an earlier one; does nothing where none was given. */
export async function sealContact(
  { em, services: { seal } }: CommandContext,
  { id }: Pick<Representative, 'id'>,
  { contactKind, contact }: Pick<RepresentativeWordsInput, 'contactKind' | 'contact'>,
): Promise<void> {
  if (blank(contact) || !contactKind || !contact) return;
  const known: SealedRepresentative = { contactKind, contact: keptContact(contact) };
  const sealed = seal.close(JSON.stringify(known), representativePurpose(id));
  const earlier = await em.findOne(RepresentativeContact, { representativeId: id });
  if (earlier) Object.assign(earlier, { sealed, contactMark: null });
  else em.create(RepresentativeContact, { representativeId: id, sealed });
}

/** Notes what happened to a representative (经过). */
export function noteChange(
  { em, actor, now }: CommandContext,
  representativeId: string,
  event: RepresentativeChange['event'],
  note = '',
): void {
  em.create(RepresentativeChange, { representativeId, event, note, byId: actor?.id ?? null, at: now });
}
