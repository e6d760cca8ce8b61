import type { PaperMarkView } from '#schema/casepaper/paper-template-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';

/** 机关代字 of every active unit, in the county's order; staff only. */
export async function paperMarks(context: Context): Promise<PaperMarkView[]> {
  if (!context.actor) throw unauthenticated();
  const rows = await read(context, (db) =>
    db
      .selectFrom('unit as u')
      .leftJoin('paper_mark as m', 'm.unit_id', 'u.id')
      .select(['u.id as unitId', 'u.name as unitName', 'm.mark'])
      .where('u.active', '=', true)
      .orderBy('u.position')
      .orderBy('u.code')
      .execute(),
  );
  return rows.map((row) => ({ ...row, mark: row.mark ?? '' }));
}

/** One unit's after its change. */
export const paperMarkOf = async (context: Context, unitId: string) =>
  (await paperMarks(context)).find((one) => one.unitId === unitId) ?? null;
