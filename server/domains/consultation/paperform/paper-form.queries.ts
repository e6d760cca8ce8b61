import { sql } from 'kysely';
import type { PaperFormPrintView, PaperFormView } from '#schema/consultation/paper-form-view.ts';
import { type Context, type Db } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { barePaperFormNo, type PaperForm, refusePaperForm } from '#server/law/consultation/paper-form.ts';
import { records } from '../comment/comment.permissions.ts';
import { admit, ownMatter } from '../consultation.permissions.ts';

/** A printed sheet with whose matter it is. */
export interface FoundForm extends PaperForm {
  number: string;
  unitIds: readonly string[];
}

/** The sheets with these numbers (查表号), those of other units too. */
export async function formsOf(db: Db, numbers: readonly string[]): Promise<Map<string, FoundForm>> {
  const { rows } = await sql<FoundForm>`
    select f.number, f.consultation_id as "consultationId", k.title, k.unit_ids as "unitIds", c.receipt_no as "receiptNo"
    from paper_form f join consultation k on k.id = f.consultation_id left join comment c on c.id = f.comment_id
    where f.number = any(${numbers}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.number, row]));
}

/** More than one batch of scans holds. */
const MOST = 500;

/** 收回的纸质意见表 by their numbers, in the order asked: whether each can be entered for this round, and why not. */
export async function paperForms(
  context: Context,
  consultationId: string,
  asked: readonly string[],
): Promise<PaperFormView[]> {
  admit(context, records, '查纸质意见表');
  if (asked.length > MOST) throw badInput(`一次最多查${MOST}张表。`, ['numbers']);
  const numbers = asked.map(barePaperFormNo);
  const found = await read(context, (db) => formsOf(db, numbers));
  return numbers.map((number) => {
    const form = found.get(number);
    const elsewhere = form && form.consultationId !== consultationId && ownMatter(context.actor, form);
    return {
      number,
      findings: refusePaperForm(number, form ?? null, consultationId),
      receiptNo: form?.consultationId === consultationId ? form.receiptNo : null,
      elsewhereId: elsewhere ? form.consultationId : null,
    };
  });
}

/** 印制过的纸质意见表 of a round, the last first; of one print alone where it is named. */
export async function paperFormPrints(
  context: Context,
  consultationId: string,
  printId?: string,
): Promise<PaperFormPrintView[]> {
  admit(context, records, '查纸质意见表');
  if (!isId(consultationId)) return [];
  return read(context, async (db) => {
    const { rows } = await sql<PaperFormPrintView>`
      select f.print_id as id, f.printed_at as at, p.name as by, count(*)::int as sheets,
        count(f.comment_id)::int as entered,
        coalesce(array_agg(f.number order by f.number) filter (where f.comment_id is null), '{}') as numbers
      from paper_form f join person p on p.id = f.printed_by_id join consultation k on k.id = f.consultation_id
      where f.consultation_id = ${consultationId} and app_writes(k.unit_ids)
        ${printId === undefined ? sql`` : sql`and f.print_id = ${printId}`}
      group by f.print_id, f.printed_at, p.name order by f.printed_at desc, f.print_id desc`.execute(db);
    return rows;
  });
}
