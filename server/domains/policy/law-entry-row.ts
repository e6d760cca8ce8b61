import { sql } from 'kysely';
import { LawEntry } from '#schema/policy/law-entry.ts';
import type { LawEntryInput } from '#schema/policy/law-entry-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';

/** All editions of one entry, the oldest first; a second proposal waits here until the first is written. */
export async function editionsOf({ em, db }: CommandContext, code: string): Promise<LawEntry[]> {
  await sql`select pg_advisory_xact_lock(hashtext('law entry'))`.execute(db);
  return em.find(LawEntry, { code }, { orderBy: { no: 'asc' } });
}

/** Whether an edition waits for its second person (等待确认). */
export const pending = (editions: readonly LawEntry[]): boolean =>
  editions.some(({ state }) => state === LawEntryState.PROPOSED);

/** The next edition of an entry, as it is proposed now. */
export const nextEdition = (
  command: CommandContext,
  editions: readonly LawEntry[],
  code: string,
): Pick<LawEntry, 'code' | 'no' | 'proposedById' | 'proposedAt' | 'state'> => ({
  code,
  no: Math.max(0, ...editions.map(({ no }) => no)) + 1,
  proposedById: actorOf(command).id,
  proposedAt: command.now,
  state: LawEntryState.PROPOSED,
});

const LONGEST: Readonly<Partial<Record<keyof LawEntryInput, number>>> = {
  label: 60,
  source: 100,
  docNo: 60,
  article: 60,
  duty: 300,
  reason: 300,
};

/** Refuses a field longer than the page has room for, which no form would send. */
export function refuseLongFields(input: LawEntryInput): void {
  for (const [field, most] of Object.entries(LONGEST))
    if (Array.from(String(input[field as keyof LawEntryInput])).length > most)
      throw badInput(`最多${most}字。`, [`input.${field}`]);
}
