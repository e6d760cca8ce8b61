import { lawsOn } from '#server/domains/decision/special-laws.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { asksPriceHearing, type LawsOfDay } from '#server/law/catalogue/special-law.ts';

/** Whether it is a price hearing: by the law on its matter, whatever was typed, or because the unit says so. */
export const isPriced = async (
  db: Db,
  rules: LawsOfDay,
  { decisionId, price }: { decisionId: string; price: boolean },
): Promise<boolean> => price || asksPriceHearing(await lawsOn(db, decisionId, rules));
