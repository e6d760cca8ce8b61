import type { Db } from '#server/ground/kernel/context.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import type { BlankValues } from '#server/law/casepaper/paper-blank.ts';
import { AGENDA_RESULT_LABELS } from '#server/law/meeting/meeting-words.ts';
import type { HeldItem } from '#server/law/procedure/discussion-held.ts';
import { attendeesOf } from '#server/domains/meeting/attendance.queries.ts';
import { heldItems } from '#server/domains/meeting/held-item.queries.ts';
import type { PaperSource } from './paper-ground.queries.ts';

/** The items of meetings at which the matter was discussed (审议过的议题). */
export const meetingGrounds = async (db: Db, decisionId: string): Promise<PaperSource[]> =>
  (await heldItems(db, decisionId)).map((item) => ({
    subjectId: item.itemId,
    subject: `${item.name}（${inChinese(item.heldOn)}）`,
    values: () => valuesOf(db, item),
  }));

async function valuesOf(db: Db, item: HeldItem): Promise<BlankValues> {
  const members = (await attendeesOf(db, item.meetingId)) ?? [];
  const named = (there: boolean) =>
    members
      .filter(({ present }) => present === there)
      .map(({ name }) => name)
      .join('、');
  return {
    会议名称: item.name,
    会议日期: item.heldOn,
    审议结果: AGENDA_RESULT_LABELS[item.result],
    议定事项: await settledIn(db, item),
    出席: named(true),
    请假: named(false),
  };
}

/** Minutes of this item, and the notes entered with its result. */
async function settledIn(db: Db, { meetingId, itemId }: HeldItem): Promise<string> {
  const minutes = await db
    .selectFrom('meeting_minutes')
    .select('sections')
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  const section = minutes?.sections.find((one) => one.itemId === itemId)?.text ?? '';
  if (section.trim() !== '') return section;
  const outcome = await db
    .selectFrom('agenda_outcome')
    .select('result_text as text')
    .where('item_id', '=', itemId)
    .executeTakeFirst();
  return outcome?.text ?? '';
}
