import { sql } from 'kysely';
import type { LibraryExpertInput } from '#schema/register/library-expert-view.ts';
import { LibraryExpert, LibraryExpertContact } from '#schema/register/library-expert.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import type {
  LibraryExpertContact as Reach,
  LibraryExpertFacts,
  NamedExpert,
} from '#server/law/register/library-expert.ts';
import { blank } from '#server/law/substance.ts';
import { libraryPurpose } from './library-expert.queries.ts';

/** An entry of the library, for a change made on `version`. */
export async function loadLibraryExpert(
  command: CommandContext,
  id: string,
  version: number,
): Promise<LibraryExpert> {
  const expert = await loadForChange(command.em, LibraryExpert, id, version, '这位专家');
  command.about('libraryExpert', id, expert.name);
  return expert;
}

/** Everybody else who has not left. */
export async function otherExperts({ em }: CommandContext, id: string | null): Promise<NamedExpert[]> {
  const all = await em.find(LibraryExpert, { until: null });
  return all.filter((one) => one.id !== id);
}

/** Locks the library until the command ends: a second entry of the same expert sees the first. */
export async function holdLibrary({ db }: CommandContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('expert-library'))`.execute(db);
}

/** Enters somebody (登记专家), whom another person confirms; how to reach them is sealed. */
export async function keepExpert(command: CommandContext, input: LibraryExpertInput): Promise<LibraryExpert> {
  const { id: enteredById } = actorOf(command);
  const facts = expertFactsOf(input);
  const expert = command.em.create(LibraryExpert, { ...facts, enteredById, enteredAt: command.now });
  await sealExpertContact(command, expert.id, input);
  return expert;
}

/** Entered data of an expert, in the form in which they are stored (专家资料). */
export const expertFactsOf = (input: LibraryExpertInput): LibraryExpertFacts & { fields: string[] } => ({
  kind: input.kind,
  name: input.name.trim(),
  employer: input.employer.trim(),
  title: input.title.trim(),
  fields: [...new Set(input.fields.map((field) => field.trim()).filter((field) => field !== ''))],
  level: input.level,
  conduct: input.conduct.trim(),
});

/** Seals the way to reach somebody, in place of an earlier one; where none was given the earlier one stays. */
export async function sealExpertContact(
  { em, services: { seal } }: CommandContext,
  expertId: string,
  { mailbox, telephone }: Reach,
): Promise<void> {
  if (blank(mailbox) && blank(telephone)) return;
  const reach: Reach = { mailbox: mailbox.trim(), telephone: telephone.trim() };
  const sealed = seal.close(JSON.stringify(reach), libraryPurpose(expertId));
  const earlier = await em.findOne(LibraryExpertContact, { expertId });
  if (earlier) earlier.sealed = sealed;
  else em.create(LibraryExpertContact, { expertId, sealed });
}
