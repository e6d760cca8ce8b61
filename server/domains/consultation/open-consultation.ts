import type { Consultation } from '#schema/consultation/consultation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { holdDecision } from '#server/ground/kernel/matter/hold-decision.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { stageOf } from '#server/law/consultation/consultation-stage.ts';
import { answeredWarnings, unanswered } from './consultation-acknowledged.queries.ts';
import { lawsOfRow, refuseOpening } from './consultation-findings.ts';
import { atStage, refuseUnreviewedMaterials } from './consultation-guards.ts';
import { loadOwn, weighedRow } from './consultation-load.ts';
import { publishDossier } from './consultation-opening.ts';
import { refusePhase } from './consultation-round.queries.ts';
import { mayOpen } from './consultation.permissions.ts';
import { refuseUnapprovedShortening, shorteningApprover } from './shortening.ts';

/** 公布草案，开始征求意见: everything is weighed again at this instant. */
export const openConsultation = defineCommand(
  ['consultation.opened', '公布并开始征求意见'],
  mayOpen,
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    await openInTurn(command, id);
    const consultation = await loadOwn(command, id, version);
    return (await open(command, consultation, acknowledged)) ?? id;
  },
);

/** Opens a reviewed consultation now, its decision held, by whoever is entitled to it; the refusal when the law forbids it now. */
export async function open(
  command: CommandContext,
  consultation: Consultation,
  acknowledged: readonly Acknowledged[] = [],
): Promise<Refusal | null> {
  const row = await weighedRow(command, consultation.id);
  const unapproved = await refuseUnapprovedShortening(command.db, row, command.today, command);
  const findings = atStage('open', stageOf(consultation, command.now), () => [
    ...refuseUnreviewedMaterials(row),
    ...refusePhase(row.decision.phase),
    ...refuseOpening(row, command.today, command),
    ...unapproved,
  ]);
  const answered = await answeredWarnings(command.db, row);
  const refusal = command.refusalOf(unanswered(findings, answered), acknowledged);
  if (refusal) return refusal;
  consultation.specialRules = [...row.specialRules];
  consultation.lawIds = lawsOfRow(row, command.laws).map(({ id }) => id);
  consultation.shortenApprovedBy = await shorteningApprover(command.db, row, command.today, command);
  await publishDossier(command, consultation);
  return null;
}

/**
 * Holds the decision until the command ends: two people, or two servers, may open at the same instant, and the second looks only when
 * the first has opened; nobody ends the decision between the look and the opening.
 */
export async function openInTurn(command: CommandContext, id: string): Promise<void> {
  if (!isId(id)) return;
  const row = await command.db
    .selectFrom('consultation')
    .select('decision_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (row) await holdDecision(command, row.decision_id);
}
