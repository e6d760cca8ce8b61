import type { ExpertToAskInput } from '#schema/inquiry/expert-inquiry-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { isHigherLibrary, type LibraryLevel } from '#server/law/procedure/expert-library.ts';
import type { ExpertToAsk } from '#server/law/procedure/expert-inquiry.ts';
import { listedExperts, type LibraryExpertRow } from '#server/domains/register/library-expert.queries.ts';
import { listedContact } from './letter-address.queries.ts';

/**
 * Chosen experts (所选的专家): those of the library with the data and the address stored there; the others as they were
 * typed.
 */
export async function chosenExperts(
  command: CommandContext,
  rows: readonly ExpertToAskInput[],
): Promise<{ experts: ExpertToAsk[]; library: LibraryExpertRow[] }> {
  const library = await listedExperts(command.db);
  const kept = library.map(({ level }) => level);
  const experts = await Promise.all(
    rows.map(async (row) => {
      const listed = library.find(({ id }) => id === row.expertId);
      return listed ? fromLibrary(command, listed, row, kept) : asTyped(row);
    }),
  );
  return { experts, library };
}

async function fromLibrary(
  command: CommandContext,
  { id, kind, name, employer, level }: LibraryExpertRow,
  { dissenting, outsideReason }: ExpertToAskInput,
  kept: readonly LibraryLevel[],
): Promise<ExpertToAsk> {
  const why = isHigherLibrary(level, kept) ? { outsideReason: outsideReason.trim() } : {};
  const expert = { kind, name, employer, library: level, expertId: id, ...why, dissenting };
  return { ...expert, contact: await listedContact(command, { expert }) };
}

const asTyped = (row: ExpertToAskInput): ExpertToAsk => ({
  kind: row.kind,
  name: row.name.trim(),
  employer: row.employer.trim(),
  library: null,
  ...(row.expertId ? { expertId: row.expertId } : { outsideReason: row.outsideReason.trim() }),
  dissenting: row.dissenting,
  contact: null,
});
