import type { FactProposalView, FactRulingView } from '#schema/decision/fact-ruling-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { BoundMatter } from '#server/law/catalogue/edition-release.ts';
import { releaseLines, releasesIn } from './edition-release.queries.ts';
import { lastStanding, type RecordOf, recordsOf, type RecordRow } from './record.queries.ts';

const ANSWERS: readonly RecordKind[] = [RecordKind.FACTS, RecordKind.FACTS_RETURN];

/** Circumstances that these records propose and that are not yet ruled on (等待认定的情形). */
export function pendingAmong(records: readonly RecordRow[]): RecordOf<'FACTS_PROPOSAL'> | null {
  const proposal = lastStanding(records, RecordKind.FACTS_PROPOSAL);
  const at = records.findLastIndex(({ id }) => id === proposal?.id);
  return records.slice(at + 1).some(({ kind }) => ANSWERS.includes(kind)) ? null : proposal;
}

/** Reads the circumstances of a decision that await a ruling; null once they are confirmed. */
export const factsPending = async (
  db: Db,
  { id, factsConfirmed }: { id: string; factsConfirmed: boolean },
): Promise<RecordOf<'FACTS_PROPOSAL'> | null> =>
  factsConfirmed ? null : pendingAmong(await recordsOf(db, id));

/** The ruling in force (情形认定), as everyone reads it; null where 司法局 has not ruled, as before rulings were made. */
export async function factRuling(
  db: Db,
  decision: BoundMatter & { id: string },
): Promise<FactRulingView | null> {
  const records = await recordsOf(db, decision.id);
  const told = lastStanding(records, RecordKind.FACTS);
  if (!told?.content.holding) return null;
  const { holding, lowered = [], added = [], proposedBy = '', reason } = told.content;
  return {
    ruledBy: told.unitName,
    ruledOn: told.happenedOn,
    proposedBy,
    holding: [...holding, ...added],
    lowered,
    releases: releasesIn(records, decision),
    reason,
  };
}

/** Circumstances that the unit has proposed and 司法局 has still to rule on (等待认定的情形). */
export async function factProposal(
  db: Db,
  decision: { id: string; factsConfirmed: boolean },
): Promise<FactProposalView | null> {
  const pending = await factsPending(db, decision);
  if (!pending) return null;
  const { holding, lowered, reason } = pending.content;
  const by = pending.unitName;
  const releases = releaseLines(pending.content, { proposedBy: by, ruledBy: null, ruledOn: null });
  return { by, on: pending.happenedOn, holding, lowered, releases, reason };
}
