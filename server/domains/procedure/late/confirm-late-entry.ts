import type { Decision } from '#schema/decision/decision.ts';
import { lateConfirmed, latePending } from '#server/domains/decision/late-entry.queries.ts';
import type { LateConfirmed } from '#schema/procedure/late-contents.ts';
import { type RecordOf, recordsOf } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { ControlAct } from '#server/law/people/interested.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { platformSince, refuseLateAnswer } from '#server/law/procedure/late-entry.ts';
import { LATE_STEP_LABELS, refuseLateEffect } from '#server/law/procedure/late-step.ts';
import { blocks, type Finding, Refusal } from '#server/law/refusal.ts';
import { LATE_CONFIRMERS, confirmsLate } from './late-entry.permissions.ts';
import { entryCorrected, otherConclusion, recordsOfEntry, refuseCorrecting } from './late-correcting.ts';
import { refuseLatePapers } from './late-papers.ts';
import { LATE_WORKS } from './late-step.ts';
import { takeBack } from './late-turning.ts';
import { notifyOfLateEntry } from './notify-of-late-entry.ts';
import { refuseEntry } from './late-proposal.ts';

type Proposal = RecordOf<'LATE_ENTRY_PROPOSAL'>;

/** 确认补录: another person has held the entry against its document; from now on the step stands on record, with its mark. */
export const confirmLateEntry = defineCommand(
  'decision.lateEntryConfirmed',
  confirmsLate,
  async (command, id: string, version: number, proposalId: string) => {
    const decision = await loadForAction(command, LATE_CONFIRMERS, id, version);
    const records = await recordsOf(command.db, id);
    const proposal = latePending(records).find((one) => one.id === proposalId.toLowerCase());
    if (!proposal) return new Refusal(refuseLateAnswer(false));
    const { entry } = proposal.content;
    command.about('decision', id, LATE_STEP_LABELS[entry.step]);
    const subject = { command, decision, entry };
    const work = LATE_WORKS[entry.step];
    const refusal = command.refusalOf(
      binding([
        ...(await refuseControl(command.db, ControlAct.LATE_ENTRY, command.actor, decision)),
        ...refuseSamePerson(command.actor?.id ?? '', [proposal.recordedById], '补录的内容'),
        ...(entry.correctsId == null
          ? refuseLateEffect(entry.step, decision.phase)
          : refuseCorrecting(decision, entry, records, proposal.id)),
        ...(await refuseEntry(command, decision, entry, lateConfirmed(records))),
        ...(await refuseLatePapers(command, id, entry)),
        ...(await work.refuse(subject)),
        ...((await work.gate?.(subject)) ?? []),
      ]),
    );
    if (refusal) return refusal;
    await keepEntry(command, decision, proposal, entryCorrected(entry, records));
    return id;
  },
);

/** Blocking findings; warnings were answered by the person who entered it. */
const binding = (findings: readonly Finding[]) => findings.filter(blocks);

/** Writes the entry's own record with its mark first, then the records that every such step has. */
async function keepEntry(
  command: CommandContext,
  decision: Decision,
  proposal: Proposal,
  corrected: RecordOf<'LATE_ENTRY'> | undefined,
): Promise<void> {
  const { entry } = proposal.content;
  const work = LATE_WORKS[entry.step];
  const shortfalls = (await work.shortfalls?.({ command, decision, entry })) ?? [];
  decision.platformSince = platformSince(decision, command.policy.platformFirstDay);
  await notifyOfLateEntry(command, 'passReview', decision, LATE_STEP_LABELS[entry.step]);
  const before = corrected ? await recordsOf(command.db, decision.id) : [];
  const { id: lateEntryId } = await recordDecision(command, decision, {
    kind: RecordKind.LATE_ENTRY,
    happenedOn: proposal.content.place.firstDay,
    content: confirmedOf(proposal, corrected?.id, shortfalls),
    replacesId: corrected?.id ?? null,
    lateEntryId: null,
  });
  const corrects = corrected ? recordsOfEntry(corrected.id, before) : null;
  const turned = corrected !== undefined && otherConclusion(entry, corrected, before);
  if (turned) await takeBack(command, decision, entry.step);
  await work.keep({
    command,
    decision,
    entry,
    lateEntryId,
    shortfalls,
    corrects,
    moves: turned || corrects === null,
  });
  command.publish('catalogue', `decision:${decision.no}`);
}

/** The mark of the step (补录标记), as everybody reads it. */
function confirmedOf(
  { id, content, unitName, recordedByName, happenedOn }: Proposal,
  correctedId: string | undefined,
  shortfalls: readonly Finding[],
): LateConfirmed {
  const { entry, place, told, documents, fileIds } = content;
  const reason = entry.correctionReason ?? '';
  return {
    proposalId: id,
    place,
    stepKind: LATE_WORKS[entry.step].step,
    told,
    source: entry.source,
    shortfalls: shortfalls.map(({ message }) => message),
    enteredBy: unitName,
    enteredByName: recordedByName,
    enteredOn: happenedOn,
    ...(correctedId && { correction: { entryId: correctedId, reason } }),
    documents,
    fileIds,
  };
}
