import { recordsOf } from '#server/decision/record.queries.ts';
import type { CommandContext, Db } from '#server/kernel/context.ts';
import { refuseProof } from '#server/kernel/decision-documents.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { itemOfRepeal, REPEAL_PROOFS } from '#server/law/execution/repeal.ts';
import type { HeldItem } from '#server/law/procedure/discussion-held.ts';
import type { Finding } from '#server/law/refusal.ts';
import { heldItems } from '#server/meeting/held-item.queries.ts';

/** What a record of the decision may name. */
interface Naming {
  agendaItemId?: string;
  fileIds?: readonly string[];
}

/** What a repeal rests on (废止的依据), told by the platform: the item that discussed it, and the papers used before. */
export interface RepealGround {
  item: HeldItem | null;
  used: ReadonlySet<string>;
}

/** Reads them; what decided the decision itself does not repeal it. */
export async function repealGround(db: Db, decisionId: string): Promise<RepealGround> {
  const records = await recordsOf(db, decisionId);
  const named = records.map(({ kind, content }) => ({ kind, ...(content as Naming) }));
  const discussed = new Set(
    named.filter(({ kind }) => kind === RecordKind.DISCUSSION).map(({ agendaItemId }) => agendaItemId),
  );
  const items = await heldItems(db, decisionId);
  return {
    item: itemOfRepeal(items.filter(({ itemId }) => !discussed.has(itemId))),
    used: new Set(named.flatMap(({ fileIds = [] }) => fileIds)),
  };
}

/** What its documents lack (废止的材料): a review, minutes and a reply of its own. */
export async function refuseRepealPapers(
  command: CommandContext,
  decisionId: string,
  { used }: RepealGround,
  fileIds: readonly string[],
): Promise<Finding[]> {
  const fresh = fileIds.filter((id) => !used.has(id));
  const found: Finding[] = [];
  for (const proof of REPEAL_PROOFS) found.push(...(await refuseProof(command, decisionId, proof, fresh)));
  return found;
}
