import type { Db } from '#server/ground/kernel/context.ts';
import type { LawsOfDay } from '#server/law/catalogue/special-law.ts';
import { priceAuthorityOf } from '#server/law/hearing/price-hearing.ts';
import { unitsById } from '#server/domains/identity/unit.queries.ts';
import { isPriced } from './priced.queries.ts';

/** A hearing of units, as it stands or is typed. */
interface HostedHearing {
  decisionId: string;
  price: boolean;
  unitIds: readonly string[];
  host: string;
}

/**
 * Whether it is a price hearing, and who holds it (价格法第二十三条): the price authority among the units of its matter, whatever was typed as
 * the host. The first id is the lead unit's.
 */
export async function hostOf(db: Db, rules: LawsOfDay, hearing: HostedHearing) {
  const price = await isPriced(db, rules, hearing);
  if (!price) return { price, heldByPriceAuthority: false, host: hearing.host };
  const units = await unitsById(db, hearing.unitIds);
  const inOrder = hearing.unitIds.flatMap((id) => units.filter((unit) => unit.id === id));
  const authority = priceAuthorityOf(inOrder);
  return { price, heldByPriceAuthority: authority !== null, host: authority?.name ?? hearing.host };
}

/** Whether it is a price hearing, and whether the host that stands in it is its price authority; what was announced so stays so. */
export async function priceStanding(
  db: Db,
  rules: LawsOfDay,
  hearing: HostedHearing & { heldByPriceAuthority: boolean; noticePublishedAt: Date | null },
) {
  const { price, heldByPriceAuthority, host } = await hostOf(db, rules, hearing);
  const announced = hearing.noticePublishedAt !== null && hearing.heldByPriceAuthority;
  return { price, held: announced || (heldByPriceAuthority && host === hearing.host) };
}
