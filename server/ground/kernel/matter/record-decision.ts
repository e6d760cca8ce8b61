import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { DecisionRecord } from '#schema/decision/decision-record.ts';
import type { RecordContents } from '#schema/decision/record-contents.ts';
import type { Decision } from '#schema/decision/decision.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CommandContext } from '../context.ts';
import { conflict, notFound, unauthenticated } from '../fault.ts';

/** Every action increments the version of its decision, even two within a millisecond. */
export function touch(decision: Decision, now: Date): void {
  decision.changedAt = new Date(Math.max(now.getTime(), decision.changedAt.getTime() + 1));
}

/** An entry for the decision's record (决策记录). */
export interface Happening<Kind extends keyof RecordContents> {
  kind: Kind;
  happenedOn: CalendarDay;
  content: RecordContents[Kind];
  /** The record that this one replaces. */
  replacesId?: string | null;
  /** 补录: the confirmed entry it comes from. */
  lateEntryId?: string | null;
  /** Of a conclusion: the text it judged. */
  judgedDigest?: string | null;
}

/**
 * Records what happened (国令713号第三十三条) inside the command's transaction; the decision's version goes up. CONFLICT when the record it replaces has been
 * replaced meanwhile, NOT_FOUND when that is not one of the same kind and decision: what was entered late is only replaced by what was.
 */
export async function recordDecision<Kind extends keyof RecordContents>(
  command: CommandContext,
  decision: Decision,
  { kind, happenedOn, content, replacesId = null, lateEntryId = null, judgedDigest = null }: Happening<Kind>,
): Promise<DecisionRecord> {
  const { actor, em } = command;
  if (!actor) throw unauthenticated();
  if (replacesId !== null) {
    const late = lateEntryId === null ? null : { $ne: null };
    const same = { id: replacesId, decisionId: decision.id, kind, lateEntryId: late };
    if ((await em.count(DecisionRecord, same)) === 0) throw notFound('要更正的记录');
  }
  touch(decision, command.now);
  const record = em.create(DecisionRecord, {
    decisionId: decision.id,
    kind,
    happenedOn,
    content,
    replacesId,
    lateEntryId,
    judgedDigest,
    recordedById: actor.id,
    recordedByName: actor.name,
    unitName: actor.unitName,
    recordedAt: command.now,
  });
  await em.flush().catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException ? conflict('该记录', null) : error;
  });
  return record;
}
