import type { PlannedRowInput } from '#schema/catalogue/catalogue-item-input.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { LatestStartView } from '#schema/catalogue/latest-start-view.ts';
import { startsOfRow } from '#server/law/catalogue/planned-course.ts';

/** Latest beginnings of a row as it is written, saved or not (最迟日期). */
export const latestStartsOf = (context: Context, row: PlannedRowInput): Promise<LatestStartView[]> =>
  read(context, async (db) => {
    const rules = await rulesOf(db);
    return startsOfRow(row, rules).map((one) => ({ ...one, past: one.latestOn < rules.today }));
  });
