import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { CATALOGUE_LAYOUT_LABELS, CatalogueLayout } from '#server/law/catalogue/catalogue-layout.ts';
import type { NamedSheet } from '#server/ground/table/write-xlsx.ts';
import type { TablePlan } from '#server/ground/table/table-plan.ts';
import { catalogueTable } from './catalogue-table.ts';
import { catalogueVersionByNo, rowsOf } from './catalogue.queries.ts';
import { standardTable } from './standard-table.ts';

/** A table and under which name it is saved. */
export interface NamedTable {
  plan: TablePlan;
  /** All sheets of the workbook, where it has several; `plan` is the first. */
  sheets?: readonly NamedSheet[];
  /** Without its ending. */
  fileName: string;
  /** Published tables no longer change. */
  published: boolean;
}

/** One version in one layout (目录下载), as the requester may see it. */
export async function versionTable(
  context: Context,
  year: number,
  versionNo: number,
  layout: CatalogueLayout,
): Promise<NamedTable | null> {
  const version = await catalogueVersionByNo(context, year, versionNo);
  if (!version) return null;
  const published = version.publishedOn !== null;
  if (layout === CatalogueLayout.STANDARD) {
    const plan = await standardPlan(context);
    return { plan, fileName: plan.title, published: false };
  }
  const items = (await rowsOf(context, version)).filter(({ removed }) => !removed);
  const fileName = `${version.title}（${CATALOGUE_LAYOUT_LABELS[layout].replace(/（.*$/, '')}）`;
  return { plan: catalogueTable(layout, version, items), fileName, published };
}

const standardPlan = (context: Context): Promise<TablePlan> =>
  read(context, async (db) => {
    const { policy } = await rulesOf(db);
    const site = await db.selectFrom('site_profile').select('organ_name as organName').executeTakeFirst();
    return standardTable(site?.organName ?? '', policy.feedbackWorkingDays);
  });
