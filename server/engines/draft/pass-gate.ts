import { newId } from '#schema/kernel/id.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { type DraftGate, type PassingVersion, refuseGate } from '#server/law/draft/draft-gate.ts';
import type { Finding } from '#server/law/refusal.ts';
import { gatesOf, passagesOf } from './gate.queries.ts';

/** Reasons against this version of the decision's draft passing the gate now. */
export const gateFindings = async (
  { db }: Pick<CommandContext, 'db'>,
  decisionId: string,
  gate: DraftGate,
  version: PassingVersion,
): Promise<Finding[]> => refuseGate(await gatesOf(db, decisionId), gate, version);

/** A version as a record names it; null where the draft is a file alone. */
export const namedDraft = (version: PassingVersion | null | undefined) =>
  version ? { no: version.no, digest: version.digest ?? '' } : null;

/** 过关: names the version at the gate by its digest. A command asks `gateFindings` first; one that did not is at fault. */
export async function passGate(
  command: CommandContext,
  decisionId: string,
  gate: DraftGate,
  version: PassingVersion,
): Promise<void> {
  const [finding] = await gateFindings(command, decisionId, gate, version);
  if (finding || version.digest === null) throw new Error(`${gate} passed against ${finding?.code}`);
  const last = (await passagesOf(command.db, decisionId)).at(-1);
  await command.db
    .insertInto('draft_passage')
    .values({
      id: newId(),
      decision_id: decisionId,
      no: (last?.no ?? 0) + 1,
      gate,
      draft_version_id: version.id,
      digest: version.digest,
      by_id: actorOf(command).id,
      at: command.now,
    })
    .execute();
}
