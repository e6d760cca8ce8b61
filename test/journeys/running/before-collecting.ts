import type { County } from './county.ts';

/**
 * The county as it was before it began next year's catalogue (目录征集): the demonstration has begun it, and there is only
 * one on its way for a year.
 */
export async function beforeCollecting({ sql }: Pick<County, 'sql'>): Promise<void> {
  const draft = `catalogue_version_id in (select id from catalogue_version where stage = 'COLLECTING')`;
  await sql(
    `delete from catalogue_submission where collection_id in (select id from catalogue_collection where ${draft})`,
  );
  await sql(`delete from catalogue_collection where ${draft}`);
  await sql(`delete from catalogue_item where ${draft}`);
  await sql(`delete from catalogue_version where stage = 'COLLECTING'`);
}
