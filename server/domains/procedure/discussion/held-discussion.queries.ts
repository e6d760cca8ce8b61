import type { HeldDiscussionView } from '#schema/procedure/held-discussion-view.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { decidedBy } from '#server/law/procedure/discussed-result.ts';
import { itemToRecord } from '#server/law/procedure/discussion-held.ts';
import { attendeesOf } from '#server/domains/meeting/attendance.queries.ts';
import { heldItems } from '#server/domains/meeting/held-item.queries.ts';
import { arrangedIn } from '#server/domains/decision/arranged.queries.ts';
import { arranges } from '../review.permissions.ts';

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
