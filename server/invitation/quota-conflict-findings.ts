import type { QuotaConflict } from '#server/lottery/quota-conflict.ts';
import type { Quota } from '#server/lottery/lottery-problem.ts';
import type { Finding } from '#server/law/refusal.ts';

const told = ({ attribute, value, min, max }: Quota) => `${attribute}“${value}”${min}至${max}人`;

/** Says which quotas contradict each other for this pool, and what is the least to be given up (名额冲突). */
export const conflictFinding = ({ conflicting, seatsConflict, loosened }: QuotaConflict): Finding => ({
  rule: 'R-66',
  basis: 'DESIGN',
  article: '公众代表抽选规则',
  severity: 'BLOCK',
  code: 'DRAW_QUOTAS_CONFLICT',
  message: `候选人中选不出符合全部名额的名单，互相冲突的是：${[...conflicting.map(told), ...(seatsConflict ? ['席位总数'] : [])].join('、')}。`,
  fields: ['quotas'],
  fix:
    loosened.length > 0
      ? `最小的调整：${loosened.map(({ quota, min, max }) => `${quota.attribute}“${quota.value}”改为${min}至${max}人`).join('；')}。`
      : '候选人少于席位数，请减少席位，或者先补充代表库。',
});

/** Nobody at all may be chosen (没有候选人). */
export const nobodyFinding: Finding = {
  rule: 'R-66',
  basis: 'DESIGN',
  article: '公众代表抽选规则',
  severity: 'BLOCK',
  code: 'DRAW_POOL_EMPTY',
  message: '代表库中没有符合条件的候选人。',
  fields: ['quotas'],
  fix: '先核实、续任或者补充代表；不列入的原因见候选名单。',
};
