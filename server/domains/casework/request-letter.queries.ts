import { addressee, paragraph, paragraphs, type Sheet, signature } from '#schema/kernel/sheet.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { letterOpening, letterTitle, remedyWords, SALUTATION } from '#server/law/casework/request-letter.ts';
import { caseById } from './case-view.queries.ts';

/** The letter that answered an application, as a paper (答复文书), for those who read it at the desk; null where none was given. */
export async function requestLetterSheet(context: Context, id: string): Promise<Sheet | null> {
  const item = isId(id) ? await caseById(context, id) : null;
  if (!item) return null;
  const { outcome, letterNo, answer, answeredOn, answeredUnit, unit } = item;
  const { title, receiptNo, channel, submittedAt, receivedOn } = item;
  if (outcome === null || !letterNo || !answeredOn) return null;
  const issuer = answeredUnit ?? unit.name;
  const remedy = remedyWords(outcome);
  return {
    path: '',
    title: letterTitle(outcome),
    letterhead: { issuer, number: letterNo },
    blocks: [
      addressee(SALUTATION),
      paragraph(letterOpening({ title, receiptNo, channel, submittedAt, receivedOn, outcome }).join('')),
      ...paragraphs(answer ?? ''),
      ...(remedy ? [paragraph(remedy)] : []),
      signature(issuer, inChinese(answeredOn)),
    ],
  };
}
