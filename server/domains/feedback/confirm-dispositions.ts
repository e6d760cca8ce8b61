import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import type { Consultation } from '#schema/consultation/consultation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { endedAt } from '#server/law/consultation/consultation-stage.ts';
import { refuseAgainstStance, STANCE_BOUND } from '#server/law/feedback/answered-stance.ts';
import { needsAsked, refuseUnasked } from '#server/law/feedback/asked.ts';
import { refuseDisposition } from '#server/law/feedback/disposition.ts';
import { refuseConfirmation } from '#server/law/feedback/outcome-confirmation.ts';
import { groupedCode } from '#server/law/grouped-code.ts';
import type { Finding } from '#server/law/refusal.ts';
import { stancesAnswered } from './answered-stances.queries.ts';
import { BATCH_MAX } from './cluster-members.ts';
import { demandsOf } from './demands.queries.ts';
import { leads } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage, specialOf } from './matter.ts';
import { roundHasClauses } from './round-has-clauses.queries.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';

/** 确认处理结果: the lead confirms what the staff proposed, after the closing. */
export const confirmDispositions = defineCommand(
  'dispositions.confirmed',
  leads,
  async (command, consultationId: string, ids: readonly string[]) => {
    const matter = await loadMatter(command, consultationId);
    const dispositions = await loadDispositions(command, matter.id, ids);
    const drafted = await roundHasClauses(command.db, matter.id);
    const refusal = command.refusalOf([
      ...refuse(command, { matter, dispositions, drafted }),
      ...(await refuseStances(command, dispositions)),
      ...(await refuseUnsaid(command, matter.id, dispositions)),
    ]);
    if (refusal) return refusal;
    for (const disposition of dispositions) {
      disposition.state = DispositionState.CONFIRMED;
      disposition.confirmedById = command.actor?.id ?? null;
      disposition.confirmedAt = command.now;
      disposition.returnedReason = null;
    }
    await outcomesChanged(command, matter);
    command.about('consultation', matter.id, `${dispositions.length}条`);
    return { confirmed: dispositions.length };
  },
);

async function loadDispositions({ em }: CommandContext, consultationId: string, ids: readonly string[]) {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0 || wanted.length > BATCH_MAX)
    throw badInput(`一次确认1至${BATCH_MAX}项。`, ['ids']);
  const found = await em.find(Disposition, { consultationId, id: { $in: wanted } });
  if (found.length !== wanted.length) throw notFound('所选的处理意见');
  return found;
}

/** Reason against answers to opinions whose text is no longer public, or never was, without a summary of the demand. */
async function refuseUnsaid(
  { db }: CommandContext,
  consultationId: string,
  dispositions: readonly Disposition[],
): Promise<Finding[]> {
  const unsaid = dispositions.filter(({ asked }) => asked === '');
  const demands = await demandsOf(
    db,
    consultationId,
    unsaid.flatMap(({ commentId }) => commentId ?? []),
  );
  const wanting = unsaid.flatMap(({ commentId, result }) => {
    const demand = demands.get(commentId ?? '');
    return demand && needsAsked(result, demand) ? [groupedCode(demand.receiptNo)] : [];
  });
  return refuseUnasked(wanting);
}

/** Findings on comments and clusters whose outcome does not fit their stance. */
async function refuseStances(
  { db }: CommandContext,
  dispositions: readonly Disposition[],
): Promise<Finding[]> {
  const found = STANCE_BOUND.map(async (bound) => {
    const own = dispositions.filter(({ result }) => result === bound);
    const answered = await stancesAnswered(db, {
      commentIds: own.flatMap(({ commentId }) => commentId ?? []),
      clusterIds: own.flatMap(({ clusterId }) => clusterId ?? []),
    });
    return refuseAgainstStance(bound, answered, 'ids');
  });
  return (await Promise.all(found)).flat();
}

interface ToConfirm {
  matter: Consultation;
  dispositions: readonly Disposition[];
  drafted: boolean;
}

/** All that stands in the way, each once: what is missing in one outcome is said with its code only once. */
function refuse(command: CommandContext, { matter, dispositions, drafted }: ToConfirm): Finding[] {
  const ended = endedAt(matter);
  const closing = ended ? refuseConfirmation(ended, command.now) : [];
  const stage = closing.length > 0 ? [] : refuseAtStage('confirm', matter, command.now);
  const authors = dispositions.map(({ proposedById }) => proposedById);
  const wanting = dispositions.flatMap((one) =>
    refuseDisposition(one, command.policy, { special: specialOf(matter, command), drafted }),
  );
  const distinct = new Map(wanting.map((finding) => [finding.code + finding.message, finding]));
  return [
    ...closing,
    ...stage,
    ...refuseSamePerson(command.actor?.id ?? '', authors, '处理意见'),
    ...distinct.values(),
  ];
}
