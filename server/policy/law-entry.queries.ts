import { type Context, type Rules } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { inForceOn, type SpecialRule } from '#server/law/catalogue/special-law.ts';

/** 专门规定 in force today. */
export const lawsInForce = (context: Context): Promise<SpecialRule[]> =>
  read(context, async (db) => inForce(await rulesOf(db)));

const inForce = ({ laws, today }: Pick<Rules, 'laws' | 'today'>): SpecialRule[] =>
  laws.filter((law) => inForceOn(law, today));
