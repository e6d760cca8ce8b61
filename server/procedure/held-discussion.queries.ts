import type { HeldDiscussionView } from '#schema/procedure/held-discussion-view.ts';
import { recordsOf } from '#server/decision/record.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { decidedBy } from '#server/law/procedure/discussed-result.ts';
import { itemToRecord } from '#server/law/procedure/discussion-held.ts';
import { attendeesOf } from '#server/meeting/attendance.queries.ts';
import { heldItems } from '#server/meeting/held-item.queries.ts';
import { arrangedIn } from './arranged.queries.ts';
import { arranges } from './review.permissions.ts';

/** The discussion that would be recorded now (待登记的集体讨论), for who records it; null while no meeting has discussed the matter. */
export async function heldDiscussion(
  context: Context,
  decisionId: string,
): Promise<HeldDiscussionView | null> {
  if (!arranges.allows(context.actor)) return null;
  return read(context, async (db) => {
    const arranged = arrangedIn(await recordsOf(db, decisionId));
    const item = arranged && itemToRecord(await heldItems(db, decisionId), arranged);
    if (!item) return null;
    return { ...item, decided: decidedBy(item.result), members: await attendeesOf(db, item.meetingId) };
  });
}
