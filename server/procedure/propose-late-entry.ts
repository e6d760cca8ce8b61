import type { Decision } from '#schema/decision/decision.ts';
import type { LateProposal } from '#schema/procedure/late-contents.ts';
import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import { lateTold } from '#server/decision/late-entry.queries.ts';
import { recordsOf } from '#server/decision/record.queries.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/kernel/context.ts';
import { loadForAction } from '#server/kernel/decision-action.ts';
import { recordDecision } from '#server/kernel/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import {
  platformSince,
  refuseBeforeLateStart,
  refuseLateDays,
  refuseLateSource,
} from '#server/law/procedure/late-entry.ts';
import {
  LATE_STEP_LABELS,
  type LatePlace,
  LateStep,
  refuseLateOrder,
  refuseLatePhase,
} from '#server/law/procedure/late-step.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseLatePapers } from './late-papers.ts';
import { LATE_WORKS } from './late-step.ts';
import { notifyOfLateEntry } from './notify-of-late-entry.ts';
import { documentsHeld } from './procedure-document.queries.ts';
import { prepares, UNIT_ROLES } from './step.permissions.ts';

/** 提出补录: the unit tells a step of before the platform with its document; it counts once 司法局 has confirmed it. */
export const proposeLateEntry = defineCommand(
  'decision.lateEntryProposed',
  prepares,
  async (
    command,
    id: string,
    version: number,
    entry: LateEntryInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const decision = await loadForAction(command, UNIT_ROLES, id, version);
    command.about('decision', id, LATE_STEP_LABELS[entry.step]);
    const told = lateTold(await recordsOf(command.db, id));
    const refusal = command.refusalOf(
      [
        ...(await refuseEntry(command, decision, entry, told)),
        ...(await refuseLatePapers(command, id, entry)),
        ...(await LATE_WORKS[entry.step].refuse({ command, decision, entry })),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    await notifyOfLateEntry(command, 'submitReview', decision, LATE_STEP_LABELS[entry.step]);
    await recordDecision(command, decision, {
      kind: RecordKind.LATE_ENTRY_PROPOSAL,
      happenedOn: command.today,
      content: await proposalOf(command, id, entry),
    });
    command.publish(`decision:${decision.no}`);
    return id;
  },
);

/** The place of an entry among the others (补录的先后). */
const placeOf = (entry: LateEntryInput): LatePlace => {
  const days = LATE_WORKS[entry.step].days(entry).map(({ day }) => day);
  const [firstDay = '' as never] = days;
  return { step: entry.step, firstDay, lastDay: days.at(-1) ?? firstDay };
};

/** What forbids an entry of any step (补录): its days, its source, its place; asked again when it is confirmed. */
export async function refuseEntry(
  command: CommandContext,
  decision: Decision,
  entry: LateEntryInput,
  told: readonly LatePlace[],
): Promise<Finding[]> {
  const { startedOn } = decision;
  const days = LATE_WORKS[entry.step].days(entry);
  const begun = told.find(({ step }) => step === LateStep.START);
  const since = platformSince(decision, command.policy.platformFirstDay);
  return [
    ...refuseLatePhase(decision.phase),
    ...refuseBeforeLateStart(entry.step, begun !== undefined),
    ...refuseLateSource(entry.source, entry.fileIds),
    ...refuseLateDays({
      step: entry.step,
      days,
      startedOn: decision.platformSince ? startedOn : (begun?.firstDay ?? startedOn),
      since,
      today: command.today,
    }),
    ...refuseLateOrder(placeOf(entry), told, days[0]?.field ?? 'happenedOn'),
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
