import { addJob } from '#server/ground/kernel/jobs.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { startOfDay } from '#server/law/calendar/calendar-day.ts';
import { remindOfDuties } from './remind-of-duties.ts';

/** Nine in the morning, when offices have begun. */
const MORNING_MS = 9 * 3_600_000;

/** Daily jobs on duties (合规事项的定时事项). */
export const jobs = {
  /** Daily, soon after midnight: asks for the morning's reminders; a second asking takes the place of the first. */
  'plan-duty-reminders': async (_payload, { database }) => {
    const db = database.em.fork().getKysely();
    const { today } = await rulesOf(db);
    const runAt = new Date(startOfDay(today).getTime() + MORNING_MS);
    await addJob(db, 'remind-of-duties', {}, { runAt, key: `remind-of-duties:${today}` });
  },
  'remind-of-duties': async (_payload, services) => {
    await remindOfDuties(systemContext(services));
  },
} satisfies Jobs;
