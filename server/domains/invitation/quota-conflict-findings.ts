import type { Quotas } from '#schema/invitation/draw-parts.ts';
import type { DrawQuota } from '#server/law/draw/draw-plan.ts';
import { QUOTA_ATTRIBUTE_LABELS } from '#server/law/draw/draw-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import type { QuotaConflict } from '#server/ground/lottery/quota-conflict.ts';
import { quotaAsked } from './draw-offer.ts';

const r66 = provision('R-66', 'DESIGN', '公众代表抽选规则');

const named = ({ attribute, label }: DrawQuota) => `${QUOTA_ATTRIBUTE_LABELS[attribute]}“${label}”`;
const told = (quota: DrawQuota) => `${named(quota)}${quota.min}至${quota.max}人`;

/** The smallest change of the quotas that mends the conflict (最小的调整), in the plan's own words. */
export const loosenedQuotas = ({ loosened }: QuotaConflict, quotas: Quotas): DrawQuota[] =>
  loosened.flatMap(({ quota, min, max }) => {
    const asked = quotaAsked(quota, quotas);
    return asked ? [{ ...asked, min, max }] : [];
  });

/** Says which quotas contradict each other for this pool, and what is the least to be given up (名额冲突). */
export function conflictFinding(conflict: QuotaConflict, quotas: Quotas): Finding {
  const conflicting = conflict.conflicting.flatMap((quota) => quotaAsked(quota, quotas) ?? []);
  const loosened = loosenedQuotas(conflict, quotas);
  return r66.block('DRAW_QUOTAS_CONFLICT', 'quotas')`
    候选人中选不出符合全部名额的名单，互相冲突的是：${[...conflicting.map(told), ...(conflict.seatsConflict ? ['席位总数'] : [])].join('、')}。
    ${
      loosened.length > 0
        ? `最小的调整：${loosened.map((quota) => `${named(quota)}改为${quota.min}至${quota.max}人`).join('；')}。`
        : '候选人少于席位数，请减少席位，或者先补充代表库。'
    }`;
}

/** Nobody at all may be chosen (没有候选人). */
export const nobodyFinding = r66.block('DRAW_POOL_EMPTY', 'quotas')`
  代表库中没有符合条件的候选人。
  先核实、续任或者补充代表；不列入的原因见候选名单。`;
