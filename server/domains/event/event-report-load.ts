import { EventOpinion } from '#schema/event/event-opinion.ts';
import { EventPhoto } from '#schema/event/event-photo.ts';
import { EventReport } from '#schema/event/event.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { type Attendance, type EventReportText, refuseEventReport } from '#server/law/event/event-report.ts';
import type { Finding } from '#server/law/refusal.ts';
import { headcountOf } from './headcount.queries.ts';

/** Which of these opinions are comments already (已登记的意见): known by their key, whoever may read them. */
export const enteredAmong = (command: CommandContext, ids: readonly string[]): Promise<Set<string>> =>
  readAsSystem(command, async (db) => {
    if (ids.length === 0) return new Set();
    const rows = await db
      .selectFrom('comment')
      .select('idempotency_key as id')
      .where('idempotency_key', 'in', [...ids])
      .execute();
    return new Set(rows.map(({ id }) => id));
  });

/** Number of people counted at the door (签到和现场登记的人数). */
export const countedAt = (command: CommandContext, eventId: string): Promise<Attendance[]> =>
  readAsSystem(command, (db) => headcountOf(db, eventId));

/** Findings against publishing the report as it is stored (活动情况). */
export async function refuseStoredReport(command: CommandContext, eventId: string): Promise<Finding[]> {
  const { em } = command;
  const report = await em.findOne(EventReport, { eventId });
  const heard = await em.find(EventOpinion, { eventId }, { orderBy: { position: 'asc' } });
  const pictures = await em.find(
    EventPhoto,
    { eventId, position: { $ne: null } },
    { orderBy: { position: 'asc' } },
  );
  const entered = await enteredAmong(
    command,
    heard.map(({ id }) => id),
  );
  const text: EventReportText = {
    summary: report?.summary ?? '',
    attendance: report?.attendance ?? [],
    attendanceNote: report?.attendanceNote ?? '',
    opinions: heard.map(({ id, text: said, answer }) => ({ text: said, answer, entered: entered.has(id) })),
    pictures,
  };
  return refuseEventReport(text, await countedAt(command, eventId));
}
