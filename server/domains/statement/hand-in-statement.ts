import { Invitation } from '#schema/invitation/invitation.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { AttendeeStatement } from '#schema/statement/attendee-statement.ts';
import type { WrittenStatementInput } from '#schema/statement/statement-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { invitationIdOfLink } from '#server/domains/invitation/invitation-link.queries.ts';
import { refuseSpeaker, refuseStatement, refuseWritten } from '#server/law/invitation/attendee-statement.ts';
import { StatementOrigin } from '#server/law/invitation/statement-stage.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { keepStatement, keptBefore } from './keep-statement.ts';
import { attendee } from './statement.permissions.ts';

/** 提交书面列席意见: whoever sat in writes down what they had to say, until the third working day after. */
export const handInStatement = defineCommand(
  ['statement.handedIn', '提交书面列席意见'],
  attendee,
  async (command, token: string, input: WrittenStatementInput) => {
    const { em, db, today, calendar } = command;
    if (!isId(input.idempotencyKey)) throw badInput('登记编号无效。', ['idempotencyKey']);
    const id = await invitationIdOfLink(command, db, token);
    if (!id) throw notFound('该邀请');
    const invitation = await em.findOneOrFail(Invitation, { id });
    command.about('invitation', id, invitation.letterNo ?? '');
    const before = await keptBefore(command, input.idempotencyKey);
    if (before?.invitationId === id) return before.id;
    const item = await em.findOneOrFail(AgendaItem, { id: invitation.itemId });
    const meeting = await em.findOneOrFail(Meeting, { id: item.meetingId });
    const written = await em.count(AttendeeStatement, {
      invitationId: id,
      origin: StatementOrigin.WRITTEN,
    });
    const heldOn = dayOf(item.startedAt ?? meeting.startsAt);
    const refusal = command.refusalOf([
      ...refuseSpeaker(invitation.stage),
      ...refuseStatement({ speaker: invitation.addressee, text: input.text, saidAt: null }, item),
      ...refuseWritten({ heldOn, written }, today, calendar),
    ]);
    if (refusal) return refusal;
    const { addressee: name, category } = invitation;
    const { text, named, idempotencyKey } = input;
    const said = { invitationId: id, category, origin: StatementOrigin.WRITTEN, text, saidAt: null };
    return keepStatement(command, { item, meeting }, { ...said, idempotencyKey, name, named });
  },
);
