import type { CommandContext } from '#server/ground/kernel/context.ts';
import { barePaperFormNo, refusePaperForm } from '#server/law/consultation/paper-form.ts';
import type { Finding } from '#server/law/refusal.ts';
import { formsOf } from './paper-form.queries.ts';

/** An entry from a sheet of paper. */
interface FromPaper {
  readonly consultationId: string;
  readonly paperFormNo?: string | null;
}

/** Reasons against entering it from this sheet (纸质意见表); none where it came on no numbered sheet. */
export async function refuseFromPaper(
  { db }: CommandContext,
  { paperFormNo, consultationId }: FromPaper,
): Promise<Finding[]> {
  const number = barePaperFormNo(paperFormNo ?? '');
  if (number === '') return [];
  const form = (await formsOf(db, [number])).get(number) ?? null;
  return refusePaperForm(number, form, consultationId.toLowerCase());
}

/** The sheet is entered, as this opinion; the round is held, so nobody enters it beside. */
export async function markEntered(
  { db }: CommandContext,
  { paperFormNo }: FromPaper,
  commentId: string,
): Promise<void> {
  const number = barePaperFormNo(paperFormNo ?? '');
  if (number === '') return;
  await db
    .updateTable('paper_form')
    .set({ comment_id: commentId })
    .where('number', '=', number)
    .where('comment_id', 'is', null)
    .execute();
}
