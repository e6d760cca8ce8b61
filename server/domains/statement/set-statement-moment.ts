import type { StatementMomentInput } from '#schema/statement/statement-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseMoment } from '#server/law/invitation/attendee-statement.ts';
import { refuseStatementTransition } from '#server/law/invitation/statement-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { saidAtSecond } from '#server/law/invitation/statement-moment.ts';
import { loadRecorded, pagesOf } from './load-statement.ts';
import { recordedParts } from './recorded-parts.queries.ts';
import { recordsStatements } from './statement.permissions.ts';

/**
 * 更正发言时刻: by the clock, or by the second of the published recording; without either the moment is unknown.
 */
export const setStatementMoment = defineCommand(
  ['statement.momentSet', '更正列席意见的发言时刻'],
  recordsStatements,
  async (command, id: string, version: number, input: StatementMomentInput) => {
    const { statement, item, meeting } = await loadRecorded(command, id, version);
    const saidAt = await momentOf(command, meeting.id, input);
    const refusal = command.refusalOf([
      ...refuseStatementTransition('setMoment', statement.stage),
      ...(saidAt instanceof Date ? refuseMoment(saidAt, item) : saidAt ? [saidAt] : []),
    ]);
    if (refusal) return refusal;
    statement.saidAt = saidAt instanceof Date ? saidAt : null;
    command.publish(...(await pagesOf(command.db, [item.id])));
    return id;
  },
);

async function momentOf(
  { db }: CommandContext,
  meetingId: string,
  { saidAt, part, seconds }: StatementMomentInput,
): Promise<Date | Finding | null> {
  if (seconds === null || seconds === undefined) return saidAt ?? null;
  const recording = (await recordedParts(db, [meetingId])).find((one) => one.part === (part ?? 1));
  if (!recording) throw notFound('已公布的这段录像');
  return saidAtSecond(seconds, recording);
}
