import { fixDraft } from '#server/engines/draft/fix-draft.ts';
import { reviseClause } from '#server/engines/draft/revise-clause.ts';
import { startDraftRevision } from '#server/engines/draft/start-draft-revision.ts';
import { kept, type Teller } from './teller.ts';

/** Words of the draft that become others. */
export interface Rewording {
  clauseNo: string;
  before: string;
  after: string;
}

/** A clause of a version, as the story finds it by its number. */
interface Found {
  anchorId: string;
  no: string;
  text: string;
}

/** Begins the next version of a decision's draft, as the unit's clerk does. */
export const beginRevision = async (teller: Teller, clerk: string, decisionId: string): Promise<string> =>
  kept(await startDraftRevision(teller.as(clerk), decisionId));

/** Changes words of the version; the clauses changed, by their lasting id. */
export async function reword(
  teller: Teller,
  clerk: string,
  versionId: string,
  changes: readonly Rewording[],
): Promise<{ anchorId: string }[]> {
  const picked: { anchorId: string }[] = [];
  for (const { clauseNo, before, after } of changes) {
    const clause = await clauseOf(teller, versionId, clauseNo);
    const words = clause.text.replace(before, after);
    if (words === clause.text) throw new Error(`${clauseNo} does not say: ${before}`);
    kept(await reviseClause(teller.as(clerk), versionId, clause.anchorId, clause.text, words));
    picked.push({ anchorId: clause.anchorId });
  }
  return picked;
}

/** Judges the change, and fixes the version. */
export async function fixRevision(
  teller: Teller,
  clerk: string,
  versionId: string,
  why: { reason: string; notMaterial: string },
): Promise<void> {
  const judgement = { material: false, reason: why.notMaterial };
  kept(await fixDraft(teller.as(clerk), versionId, why.reason, judgement));
}

async function clauseOf(teller: Teller, versionId: string, no: string): Promise<Found> {
  const [clause] = await teller.rows<Found>(
    `select anchor_id as "anchorId", no, text from clause where draft_version_id = $1 and no = $2`,
    [versionId, no],
  );
  if (!clause) throw new Error(`the draft has no ${no}`);
  return clause;
}
