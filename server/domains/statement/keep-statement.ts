import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Decision } from '#schema/decision/decision.ts';
import type { Meeting } from '#schema/meeting/meeting.ts';
import { AttendeeStatement } from '#schema/statement/attendee-statement.ts';
import { StatementSpeaker } from '#schema/statement/statement-speaker.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { StatementStage } from '#server/law/invitation/statement-stage.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';

/** Fields of a statement given by its author or its recorder. */
type Said = Pick<
  AttendeeStatement,
  'invitationId' | 'category' | 'origin' | 'text' | 'saidAt' | 'idempotencyKey'
> & { name: string; named: boolean };

/** Stores a statement and who made it (列席意见); personal numbers are hidden before anything is kept. */
export async function keepStatement(
  { em, now, actor }: CommandContext,
  { item, meeting }: { item: AgendaItem; meeting: Meeting },
  { name, named, text, ...said }: Said,
): Promise<string> {
  const decision = item.decisionId ? await em.findOne(Decision, { id: item.decisionId }) : null;
  const statement = em.create(AttendeeStatement, {
    ...said,
    text: maskPersonal(text.trim()),
    meetingId: meeting.id,
    itemId: item.id,
    unitIds: decision ? [decision.leadUnitId] : meeting.unitIds,
    stage: StatementStage.OPINION_RECORDED,
    recordedById: actor?.id ?? null,
    recordedAt: now,
  });
  await em.flush();
  em.create(StatementSpeaker, {
    statementId: statement.id,
    name: name.trim(),
    consentedAt: named ? now : null,
  });
  return statement.id;
}

/** The entry that was sent under this key before, if it was: a lost answer is asked for again. */
export async function keptBefore(
  { em }: CommandContext,
  idempotencyKey: string,
): Promise<AttendeeStatement | null> {
  return em.findOne(AttendeeStatement, { idempotencyKey });
}
