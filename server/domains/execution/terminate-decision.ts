import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseTermination, refuseUntold } from './ending-guards.ts';
import { announcedMeetings, heardRounds, openRounds } from './open-rounds.queries.ts';

/**
 * 终止 before anything was decided: the reason is published; whoever is being heard is notified first, by withdrawing
 * the consultation, cancelling the hearing or the activity, and whoever was heard is notified that it has ended.
 */
export const terminateDecision = defineCommand(
  'decision.terminated',
  mayBring('terminate'),
  async (command, id: string, version: number, reason: string) => {
    const decision = await loadForEvent(command, 'terminate', id, version);
    const refusal = command.refusalOf([
      ...refuseTermination(
        decision.phase,
        await openRounds(command.db, id, command.now),
        await announcedMeetings(command.db, id),
      ),
      ...refuseUntold(reason, '终止的理由'),
    ]);
    if (refusal) return refusal;
    await recordDecision(command, decision, {
      kind: RecordKind.TERMINATION,
      happenedOn: command.today,
      content: { reason },
    });
    for (const consultationId of await heardRounds(command.db, id))
      await command.enqueue('tell-termination', { consultationId });
    moveOn(command, decision, 'terminate');
    return id;
  },
);
