import type { CatalogueVersionView } from '#schema/catalogue/catalogue-version-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { isUnfinished } from '#server/law/catalogue/completion-state.ts';
import { type CatalogueItemRow, itemsOf, selectView } from './catalogue-item.queries.ts';
import { CURRENT } from './row-change.ts';

/** The matters of the year before that were not finished and not stopped (可以结转的事项), in order. */
export async function unfinishedBefore(db: Db, year: number): Promise<CatalogueItemRow[]> {
  const rows = await selectView(db)
    .where('i.year', '=', year - 1)
    .where('v.stage', 'in', CURRENT)
    .where('i.removed', '=', false)
    .execute();
  const items = await itemsOf(db, rows);
  const stated = await statedIn(db, year - 1);
  return items.filter(({ no, decision }) => isUnfinished(decision?.phase ?? null, stated.get(no) ?? null));
}

async function statedIn(db: Db, year: number) {
  const rows = await db
    .selectFrom('catalogue_completion_row as r')
    .innerJoin('catalogue_completion as c', 'c.id', 'r.completion_id')
    .select(['r.no', 'r.state'])
    .where('c.year', '=', year)
    .execute();
  return new Map(rows.map(({ no, state }) => [no, state]));
}

/** Matters that may still be carried over into this version. */
export async function carriable(
  context: Context,
  { id, year, stage }: CatalogueVersionView,
): Promise<CatalogueItemRow[]> {
  const written = stage === CatalogueStage.DRAFT || stage === CatalogueStage.COLLECTING;
  if (!written) return [];
  return read(context, async (db) => {
    const there = await db
      .selectFrom('catalogue_item')
      .select('no')
      .where('catalogue_version_id', '=', id)
      .execute();
    const known = new Set(there.map(({ no }) => no));
    return (await unfinishedBefore(db, year)).filter(({ no }) => !known.has(no));
  });
}
