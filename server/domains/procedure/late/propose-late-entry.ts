import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { refuseLateForms } from '#server/law/procedure/late-entry.ts';
import { LATE_STEP_LABELS } from '#server/law/procedure/late-step.ts';
import { keepProposal, refuseProposal } from './late-proposal.ts';
import { notifyOfLateEntry } from './notify-of-late-entry.ts';
import { prepares, UNIT_ROLES } from '../step.permissions.ts';

/** 提出补录: the unit enters a step taken before the platform, with its document; it counts once 司法局 has confirmed it. */
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
    const { today, policy } = command;
    const findings = [
      ...(entry.correctsId == null ? refuseLateForms({ lastDay: policy.lateFormsLastDay, today }) : []),
      ...(await refuseProposal(command, decision, entry)),
    ];
    const refusal = command.refusalOf(findings, acknowledged);
    if (refusal) return refusal;
    await notifyOfLateEntry(command, 'submitReview', decision, LATE_STEP_LABELS[entry.step]);
    await keepProposal(command, decision, entry);
    return id;
  },
);
