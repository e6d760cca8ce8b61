import { AttendeeStatement } from '#schema/statement/attendee-statement.ts';
import { StatementSpeaker } from '#schema/statement/statement-speaker.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { invitationIdOfLink } from '#server/domains/invitation/invitation-link.queries.ts';
import { refuseStatementTransition, StatementStage } from '#server/law/invitation/statement-stage.ts';
import { loadRecorded, pagesOf } from './load-statement.ts';
import { attendee, recordsStatements } from './statement.permissions.ts';

/** 登记署名意愿: what the speaker said of being named; from the moment they no longer consent nobody reads their name. */
export const setSpeakerConsent = defineCommand(
  ['statement.consentRecorded', '登记列席意见的署名意愿'],
  recordsStatements,
  async (command, id: string, version: number, named: boolean) => {
    const { statement } = await loadRecorded(command, id, version);
    const refusal = command.refusalOf(refuseStatementTransition('setConsent', statement.stage));
    if (refusal) return refusal;
    await write(command, [statement], named);
    return id;
  },
);

/** 本人改变署名意愿: whoever holds the link says it themselves, for all they said to this item. */
export const nameMyStatements = defineCommand(
  ['statement.consentGiven', '改变本人列席意见的署名意愿'],
  attendee,
  async (command, token: string, named: boolean) => {
    const { em, db } = command;
    const invitationId = await invitationIdOfLink(command, db, token);
    const mine = invitationId
      ? await em.find(AttendeeStatement, { invitationId, stage: { $ne: StatementStage.VOID } })
      : [];
    if (!invitationId || mine.length === 0) throw notFound('您的列席意见');
    command.about('invitation', invitationId, named ? '同意署名' : '不同意署名');
    await write(command, mine, named);
    return invitationId;
  },
);

async function write(command: CommandContext, statements: readonly AttendeeStatement[], named: boolean) {
  const { em, now, db } = command;
  const speakers = await em.find(StatementSpeaker, { statementId: { $in: statements.map(({ id }) => id) } });
  for (const speaker of speakers) {
    const stands = speaker.consentedAt !== null && speaker.consentWithdrawnAt === null;
    if (named === stands) continue;
    if (named) speaker.consentedAt = now;
    speaker.consentWithdrawnAt = named ? null : now;
  }
  command.publish(
    ...(await pagesOf(
      db,
      statements.map(({ itemId }) => itemId),
    )),
  );
}
