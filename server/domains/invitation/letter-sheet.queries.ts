import { paragraph, type Sheet } from '#schema/kernel/sheet.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { letterParagraphs, salutation } from '#server/law/invitation/invitation-letter-words.ts';
import { sentInvitation } from './invitation.queries.ts';

/** A letter as a paper (邀请函), as it was sent; null where none was. */
export async function letterSheet(context: Context, id: string): Promise<Sheet | null> {
  const found = await sentInvitation(context, id);
  const { letter, letterNo, sentAt } = found?.invitation ?? {};
  if (!found || !letter || !letterNo || !sentAt) return null;
  const lines = [
    letterNo,
    salutation(found.invitation),
    ...letterParagraphs(found.invitation, letter),
    found.office,
    inChinese(dayOf(sentAt)),
  ];
  return { path: '', title: '邀请函', blocks: lines.map(paragraph) };
}
