import type { AskedPeriod } from '#schema/consultation/asked-period.ts';
import type { PolicyValue } from '#schema/policy/local-policy-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { askedPeriod } from '#server/law/consultation/comment-period.ts';
import { BODY_POLICY_ENTRIES, ownSetting, settingOf } from '#server/law/policy/body-policy.ts';
import { valueView } from '#server/domains/policy/local-policy.queries.ts';
import { lawsOfRow } from './consultation-findings.ts';
import { openingDay, type ReadConsultation } from './consultation-read.ts';

/** Period required of the round (应有的期限) by the rules of the day it opened; null for the public until it opens. */
export async function askedPeriodOf(
  context: Context,
  { row }: ReadConsultation,
): Promise<AskedPeriod | null> {
  if (!row.opensAt && !row.inside) return null;
  return read(context, async (db) => {
    const rules = await rulesOf(db);
    const opensOn = openingDay(row);
    const setting = settingOf(rules, row.decision.organId, opensOn);
    return askedPeriod(opensOn, rules.calendar, setting, lawsOfRow(row, rules.laws, opensOn));
  });
}

/** The deciding body's own settings (本机关设定) on the day the round opens; empty for the county's own decisions. */
export const bodySettingOf = (context: Context, { row }: ReadConsultation): Promise<PolicyValue[]> =>
  read(context, async (db) => {
    const { bodies } = await rulesOf(db);
    const own = ownSetting(bodies, row.decision.organId, openingDay(row));
    return BODY_POLICY_ENTRIES.filter(({ key }) => own[key] !== undefined).map((entry) =>
      valueView(entry, own),
    );
  });
