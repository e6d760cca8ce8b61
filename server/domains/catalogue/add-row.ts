import type { EntityManager } from '@mikro-orm/postgresql';
import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import type { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { Unit } from '#schema/identity/unit.ts';
import { SiteProfile } from '#schema/site/site-profile.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Row } from './item-input.ts';

/** Facts that a row brings from an earlier year's catalogue (结转). */
export interface Carried {
  no: string;
  carriedOverFrom: number;
}

/** A new row of a version (新的目录事项), at the end; it gets the year's next number unless it brings its own. */
export async function addRow(
  { em }: CommandContext,
  { id, year }: CatalogueVersion,
  row: Row,
  carried?: Carried,
): Promise<CatalogueItem> {
  const seq = await nextSeq(em, year);
  const own = { no: `${year}-${String(seq).padStart(3, '0')}`, carriedOverFrom: null };
  const place = { catalogueVersionId: id, year, seq, ...(carried ?? own) };
  const item = em.create(CatalogueItem, { ...place, ...row, decisionOrgan: await organOf(em, row) });
  // The next row of the same command must see this one's number.
  await em.flush();
  return item;
}

/** A number once given in a year is never given to another matter. */
async function nextSeq(em: EntityManager, year: number): Promise<number> {
  const [last] = await em.find(CatalogueItem, { year }, { orderBy: { seq: 'desc' }, limit: 1 });
  return (last?.seq ?? 0) + 1;
}

/** 决策机关: the lead unit where it decides for itself, else the government as the site names it. */
export const organOf = async (
  em: EntityManager,
  { ownDecision, leadUnitId }: Pick<Row, 'ownDecision' | 'leadUnitId'>,
): Promise<string> =>
  ownDecision
    ? (await em.findOneOrFail(Unit, { id: leadUnitId ?? '' })).name
    : ((await em.findOne(SiteProfile, { id: 1 }))?.organName ?? '');
