import type { Decision } from '#schema/decision/decision.ts';
import type { LateImported, LateProposal } from '#schema/procedure/late-contents.ts';
import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import { type LateStanding, lateTold } from '#server/domains/decision/late-entry.queries.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import {
  platformSince,
  refuseBeforeLateStart,
  refuseLateDays,
  refuseLateSource,
} from '#server/law/procedure/late-entry.ts';
import { refuseLateRepeat } from '#server/law/procedure/late-repeat.ts';
import {
  type LatePlace,
  LateStep,
  refuseLateOrder,
  refuseLatePhase,
} from '#server/law/procedure/late-step.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseCorrecting } from './late-correcting.ts';
import { refuseLatePapers } from './late-papers.ts';
import { LATE_WORKS } from './late-step.ts';
import { documentsHeld } from '../procedure-document.queries.ts';

/** Reasons against putting an entry forward (提出补录), all at once: typed, or from a sheet. */
export const refuseProposal = async (
  command: CommandContext,
  decision: Decision,
  entry: LateEntryInput,
): Promise<Finding[]> => {
  const records = await recordsOf(command.db, decision.id);
  return [
    ...refuseCorrecting(decision, entry, records),
    ...(await refuseEntry(command, decision, entry, lateTold(records))),
    ...(await refuseLatePapers(command, decision.id, entry)),
    ...(await LATE_WORKS[entry.step].refuse({ command, decision, entry })),
  ];
};

/** Keeps an entry that waits for another person (等待确认的补录). */
export async function keepProposal(
  command: CommandContext,
  decision: Decision,
  entry: LateEntryInput,
  imported?: LateImported,
): Promise<void> {
  await recordDecision(command, decision, {
    kind: RecordKind.LATE_ENTRY_PROPOSAL,
    happenedOn: command.today,
    content: { ...(await proposalOf(command, decision.id, entry)), ...(imported && { imported }) },
  });
  command.publish(`decision:${decision.no}`);
}

const correcting = ({ correctsId }: LateEntryInput, ...ids: (string | null)[]): boolean =>
  correctsId != null && ids.includes(correctsId.toLowerCase());

/** The place of an entry among the others (补录的先后). */
const placeOf = (entry: LateEntryInput): LatePlace => {
  const days = LATE_WORKS[entry.step].days(entry).map(({ day }) => day);
  const [firstDay = '' as never] = days;
  return { step: entry.step, firstDay, lastDay: days.at(-1) ?? firstDay };
};

/** Reasons against an entry of any step (补录): its days, its source, its place; asked again when it is confirmed. */
export async function refuseEntry(
  command: CommandContext,
  decision: Decision,
  entry: LateEntryInput,
  standing: readonly LateStanding[],
): Promise<Finding[]> {
  // A correction is compared with the other entries, but not with the one it corrects, nor with other proposals to
  // correct that one.
  const told = standing.filter(({ id, correctsId }) => !correcting(entry, id, correctsId));
  const { startedOn } = decision;
  const days = LATE_WORKS[entry.step].days(entry);
  const field = days[0]?.field ?? 'happenedOn';
  const begun = told.find(({ step }) => step === LateStep.START);
  const since = platformSince(decision, command.policy.platformFirstDay);
  return [
    ...(entry.correctsId ? [] : refuseLatePhase(decision.phase)),
    ...refuseBeforeLateStart(entry.step, begun !== undefined),
    ...refuseLateSource(entry.source, entry.fileIds),
    ...refuseLateDays({
      step: entry.step,
      days,
      startedOn: decision.platformSince ? startedOn : (begun?.firstDay ?? startedOn),
      since,
      today: command.today,
    }),
    ...refuseLateOrder(placeOf(entry), told, field),
    ...refuseLateRepeat({ ...placeOf(entry), told: LATE_WORKS[entry.step].told(entry) }, told, field),
  ];
}

async function proposalOf(command: CommandContext, id: string, entry: LateEntryInput): Promise<LateProposal> {
  const named = new Set(entry.fileIds.map((one) => one.toLowerCase()));
  const documents = (await documentsHeld(command.db, id)).filter((one) => named.has(one.id));
  return {
    entry,
    place: placeOf(entry),
    told: LATE_WORKS[entry.step].told(entry),
    documents: documents.map(({ id: fileId, name, sha256 }) => ({ id: fileId, name, sha256 })),
    fileIds: entry.fileIds,
  };
}
