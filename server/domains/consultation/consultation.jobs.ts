import { eachByItself } from '#server/ground/kernel/each-by-itself.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { compareComments } from './likeness/compare-comments.ts';
import { copyCommentWords } from './comment/copy-comment-words.ts';
import type { Reminder } from './consultation-reminders.ts';
import { dueOpenings } from './scheduled-consultation.queries.ts';
import { notePulse } from './comment/note-pulse.ts';
import { openScheduled } from './open-scheduled.ts';
import { recheckCommentWords } from './comment/recheck-comment-words.ts';
import { recomputeAnswerDays } from './recompute-answer-days.ts';
import { recomputeDueDays } from './recompute-due-days.ts';
import { reconcileTallies } from './comment/reconcile-tallies.ts';
import { remindOfConsultation } from './remind-of-consultation.ts';
import { tellNotice, withdrawalOf } from './tell-notice.ts';
import { tellTermination } from './tell-termination.ts';

/** Jobs on the days of consultations (征求意见的定时事项). */
export const jobs = {
  /** At the scheduled instant. */
  'open-consultation': async (payload, services) => {
    const { consultationId } = payload as { consultationId: string };
    const context = systemContext(services);
    const due = (await dueOpenings(context)).find(({ id }) => id === consultationId);
    if (due) await openScheduled(context, due);
  },
  /** Every minute: an instant that passed while nobody ran the queue is late, never lost. */
  'open-overdue': async (_payload, services) => {
    const context = systemContext(services);
    await eachByItself(await dueOpenings(context), (due) => openScheduled(context, due));
  },
  /** Every minute: who beats after hours of silence records the outage. */
  'note-pulse': async (_payload, services) => notePulse(systemContext(services)),
  /** Every minute. */
  'copy-comment-words': async (_payload, services, signal) => {
    await copyCommentWords(systemContext(services), { signal });
  },
  /** Every minute, once the words are copied. */
  'compare-comments': async (_payload, services, signal) => {
    await compareComments(systemContext(services), { signal });
  },
  /** Daily. */
  'recheck-comment-words': async (_payload, services) => {
    await recheckCommentWords(systemContext(services));
  },
  /** Daily. */
  'reconcile-tallies': async (_payload, services) => {
    await reconcileTallies(systemContext(services));
  },
  remind: async (payload, services) => {
    await remindOfConsultation(systemContext(services), payload as Reminder);
  },
  'tell-notice': async (payload, services) => {
    const { noticeId, after } = payload as { noticeId: string; after?: string };
    await tellNotice(systemContext(services), noticeId, after ?? null);
  },
  /** Queued before an update: the notice that was meant. */
  'tell-withdrawal': async (payload, services) => {
    const { consultationId } = payload as { consultationId: string };
    const context = systemContext(services);
    const notice = await readAsSystem(context, (db) => withdrawalOf(db, consultationId));
    if (notice) await tellNotice(context, notice.id, null);
  },
  'tell-termination': async (payload, services) => {
    const { consultationId, after } = payload as { consultationId: string; after?: string };
    await tellTermination(systemContext(services), consultationId, after ?? null);
  },
  'calendar-imported': async (payload, services) => {
    const { year } = payload as { year: number };
    await recomputeDueDays(systemContext(services), year);
    await recomputeAnswerDays(systemContext(services), year);
  },
} satisfies Jobs;
