import { sql } from 'kysely';
import { Statute } from '#schema/statute/statute.ts';
import type { StatuteInput } from '#schema/statute/statute-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';
import type { NamedStatute } from '#server/law/statute/statute-entry.ts';

/** All editions of one law in the order of entry; a second entry waits here until the first is written. */
export async function editionsOf({ em, db }: CommandContext, code: string): Promise<Statute[]> {
  await sql`select pg_advisory_xact_lock(hashtext('statute'))`.execute(db);
  return em.find(Statute, { code }, { orderBy: { no: 'asc' } });
}

/** The other laws of the library by their names (已有的法规); what was returned is none. */
export async function otherStatutes({ em }: CommandContext, code: string): Promise<NamedStatute[]> {
  const others = await em.find(
    Statute,
    { code: { $ne: code }, state: { $ne: LawEntryState.RETURNED } },
    { fields: ['title', 'docNo'] },
  );
  return others.map(({ title, docNo }) => ({ title, docNo }));
}

/** Whether an edition waits for its second person (等待确认). */
export const pending = (editions: readonly Statute[]): boolean =>
  editions.some(({ state }) => state === LawEntryState.PROPOSED);

/** The confirmed edition that begins last (最近一版). */
export const lastOf = (editions: readonly Statute[]): Statute | undefined =>
  editions
    .filter(({ state }) => state === LawEntryState.CONFIRMED)
    .toSorted((a, b) => a.fromDay.localeCompare(b.fromDay) || a.no - b.no)
    .at(-1);

/** The next edition of a law, as it is entered now. */
export const nextEdition = (
  command: CommandContext,
  editions: readonly Statute[],
  code: string,
): Pick<Statute, 'code' | 'no' | 'proposedById' | 'proposedAt' | 'state'> => ({
  code,
  no: Math.max(0, ...editions.map(({ no }) => no)) + 1,
  proposedById: actorOf(command).id,
  proposedAt: command.now,
  state: LawEntryState.PROPOSED,
});

/** 登记号: the laws that the county enters are numbered as they come. */
export async function freshCode(command: CommandContext): Promise<string> {
  await editionsOf(command, '');
  const own = await command.em.count(Statute, { code: { $like: 'F%' }, no: 1 });
  return `F${String(own + 1).padStart(3, '0')}`;
}

const LONGEST: Readonly<Partial<Record<keyof StatuteInput, number>>> = {
  title: 100,
  docNo: 60,
  issuer: 60,
  url: 300,
  reason: 300,
};

/** Refuses a field longer than the page has room for, which no form would send. */
export function refuseLongFields(input: StatuteInput): void {
  for (const [field, most] of Object.entries(LONGEST))
    if (Array.from(String(input[field as keyof StatuteInput])).length > most)
      throw badInput(`最多${most}字。`, [`input.${field}`]);
}
