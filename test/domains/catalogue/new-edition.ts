import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, type RowPlan, SETTLED } from '#test/kernel/build-catalogue.ts';
import type { People } from '#test/kernel/people.ts';
import { actions, resultOf } from './questions.ts';

/** A new edition of a year's catalogue with this row, published now by 司法局; what the publication answered. */
export async function publishNewEdition(
  database: TestDatabase,
  people: People,
  year: number,
  row: RowPlan,
): Promise<ReturnType<typeof resultOf>> {
  const [parent] = await database.sql<{ id: string; no: number }>(
    'select id, version_no as no from catalogue_version where year = $1 order by version_no desc limit 1',
    [year],
  );
  const { version } = await buildCatalogueVersion(database, people, {
    year,
    versionNo: (parent?.no ?? 1) + 1,
    parentId: parent?.id ?? null,
    adjustmentReason: '上级新部署',
    stage: CatalogueStage.CONSENTED,
    ...SETTLED,
    secrecyReviewedById: people.secrecy.id,
    secrecyReviewedAt: new Date('2026-02-12T02:00:00Z'),
    rows: [{ name: '城市供水价格调整方案', adjustmentNote: '上级新部署', ...row }],
  });
  const publication = {
    id: version.id,
    version: 1,
    documentNo: `岚府字〔${year}〕${30 + (parent?.no ?? 1)}号`,
  };
  return resultOf(await ask(database, people.justiceStaff, actions.publishCatalogue(publication)));
}
