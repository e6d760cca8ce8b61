import type { ContactHoldInput } from '#schema/retention/contact-hold-input.ts';
import { ContactHold } from '#schema/retention/contact-hold.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound, unauthenticated } from '#server/ground/kernel/fault.ts';
import { HOLD_GROUND_LABELS, refuseHold } from '#server/law/people/contact-hold.ts';
import { holdsContacts } from './retention.permissions.ts';

/** 暂缓删除联系方式: of a decision, or of one consultation or hearing of it, while a case still needs them. */
export const placeContactHold = defineCommand(
  'contacts.held',
  holdsContacts,
  async (command, { ground, reason, ...matter }: ContactHoldInput) => {
    const { em, actor, now } = command;
    if (!actor) throw unauthenticated();
    const place = await placeOf(command, matter);
    command.about('decision', matter.decisionNo, HOLD_GROUND_LABELS[ground]);
    const refusal = command.refusalOf(refuseHold({ reason }));
    if (refusal) return refusal;
    const placed = { placedById: actor.id, placedByName: actor.name, placedAt: now };
    return em.create(ContactHold, { ...place, ...placed, ground, reason: reason.trim() }).id;
  },
);

type Matter = Pick<ContactHoldInput, 'decisionNo' | 'consultationRound' | 'hearingNo'>;

/**
 * Place of the hold; the decision is locked until the row is written: a purge under way ends first, and a later one
 * sees it.
 */
async function placeOf({ db }: CommandContext, { decisionNo, consultationRound, hearingNo }: Matter) {
  const decision = await db
    .selectFrom('decision')
    .select('id')
    .where('no', '=', decisionNo.trim())
    .forUpdate()
    .executeTakeFirst();
  if (!decision) throw notFound('该决策事项');
  const ofMatter = (table: 'consultation' | 'hearing') =>
    db.selectFrom(table).select('id').where('decision_id', '=', decision.id);
  const consultation =
    consultationRound === null
      ? null
      : await ofMatter('consultation').where('round', '=', consultationRound).executeTakeFirst();
  if (consultation === undefined) throw notFound('该次征求意见');
  const hearing = hearingNo
    ? await ofMatter('hearing').where('no', '=', hearingNo.trim()).executeTakeFirst()
    : null;
  if (hearing === undefined) throw notFound('该听证会');
  return {
    decisionId: decision.id,
    consultationId: consultation?.id ?? null,
    hearingId: hearing?.id ?? null,
  };
}
