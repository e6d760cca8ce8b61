import type { Decision } from '#schema/decision/decision.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseProof } from '#server/ground/kernel/matter/decision-documents.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { itemOfRepeal, REPEAL_PROOFS } from '#server/law/execution/repeal.ts';
import { ownSetting, refuseUnnamedMeeting } from '#server/law/policy/body-policy.ts';
import type { HeldItem } from '#server/law/procedure/discussion-held.ts';
import type { Finding } from '#server/law/refusal.ts';
import { heldItems } from '#server/domains/meeting/held-item.queries.ts';

/** Item and papers that a record of the decision may name. */
interface Naming {
  agendaItemId?: string;
  fileIds?: readonly string[];
}

/**
 * Grounds of a repeal (废止的依据), established by the platform: the item that discussed it, and the papers used
 * before.
 */
export interface RepealGround {
  item: HeldItem | null;
  used: ReadonlySet<string>;
}

/** Reasons against repealing at this meeting (本机关设定的会议), by the body's settings on its day. */
export const refuseUnnamed = (
  { bodies }: Pick<CommandContext, 'bodies'>,
  organId: string | null,
  { kind, heldOn }: HeldItem,
): Finding[] => refuseUnnamedMeeting(kind, ownSetting(bodies, organId, heldOn), 'meeting');

/** Reads them; what decided the decision itself does not repeal it. */
export async function repealGround(
  command: Pick<CommandContext, 'db' | 'bodies'>,
  { id, organId }: Pick<Decision, 'id' | 'organId'>,
): Promise<RepealGround> {
  const { db } = command;
  const records = await recordsOf(db, id);
  const naming = records.map(({ kind, content }) => ({ kind, ...(content as Naming) }));
  const discussed = new Set(
    naming.filter(({ kind }) => kind === RecordKind.DISCUSSION).map(({ agendaItemId }) => agendaItemId),
  );
  const items = (await heldItems(db, id)).filter(({ itemId }) => !discussed.has(itemId));
  const named = (item: HeldItem) => refuseUnnamed(command, organId, item).length === 0;
  return {
    item: organId === null ? itemOfRepeal(items) : itemOfRepeal(items, named),
    used: new Set(naming.flatMap(({ fileIds = [] }) => fileIds)),
  };
}

/** Papers missing among the documents of a repeal (废止的材料): a review, minutes and a reply of its own. */
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
