import type { PoolMember, Quotas } from '#schema/invitation/draw-parts.ts';
import type { Draw } from '#schema/invitation/draw.ts';
import { type LotteryProblem, orderedQuotas, type Quota } from '#server/ground/lottery/lottery-problem.ts';
import type { DrawQuota } from '#server/law/draw/draw-plan.ts';
import { QUOTA_ATTRIBUTE_LABELS, QuotaAttribute } from '#server/law/draw/draw-words.ts';
import { LOTTERY_SCHEME, type LotteryOffer } from '#server/ground/proof/lottery.ts';
import { ROTATION_SCHEME, type RotationOffer } from '#server/ground/proof/rotation.ts';
import type { Registered } from './draw-pool.queries.ts';

/** Columns of a draw from which its offer is made (抽选依据), as they are stored. */
type Offered = Pick<Draw, 'no' | 'topics' | 'quotas' | 'pool' | 'commitment' | 'seats' | 'tickets'>;

/** The pool of a rotation (轮换候选), by numbers. */
export const rotationPool = (pool: readonly Registered[]): PoolMember[] =>
  pool.map(({ no, categories, fields, invitations }) => ({ id: no, categories, fields, invitations }));

/** Offer of a rotation: published before anybody is chosen. */
export const rotationOfferOf = ({ no, topics, quotas, pool, commitment }: Offered): RotationOffer => ({
  scheme: ROTATION_SCHEME,
  draw: no,
  topics,
  quotas: quotas.map(({ label, categories, max }) => ({ label, categories, seats: max })),
  pool: pool.map(({ id, categories = [], fields = [], invitations = 0 }) => ({
    id,
    categories,
    fields,
    invitations,
  })),
  commitment,
});

const YES = '是';
const REST = '其他';

/** Attribute by which a quota counts the pool: fields of expertise overlap, so each is an attribute of its own. */
const attributeOf = ({ attribute, label }: DrawQuota): string =>
  attribute === QuotaAttribute.FIELD ? `熟悉${label}` : QUOTA_ATTRIBUTE_LABELS[attribute];

const valueOf = ({ attribute, label }: DrawQuota): string =>
  attribute === QuotaAttribute.FIELD ? YES : label;

/**
 * Value of a person for each attribute; a person of several categories counts for the first kind of seat that takes one
 * of them.
 */
const VALUES: Record<QuotaAttribute, (one: Registered, quota: DrawQuota, quotas: Quotas) => string> = {
  [QuotaAttribute.CATEGORY]: (one, _, quotas) => kindOf(one, quotas) ?? REST,
  [QuotaAttribute.REGION]: ({ region }) => region,
  [QuotaAttribute.GENDER]: ({ gender }) => gender ?? '未填',
  [QuotaAttribute.FIELD]: ({ fields }, { label }) => (fields.includes(label) ? YES : '否'),
};

/** Under which kind of seat somebody is counted in a lottery (占用的名额). */
export const kindOf = (one: Pick<Registered, 'categories'>, quotas: Quotas): string | null =>
  quotas.find(
    ({ attribute, categories }) =>
      attribute === QuotaAttribute.CATEGORY &&
      categories.some((category) => one.categories.includes(category)),
  )?.label ?? null;

/** The pool of a lottery (抽签候选), by numbers, with what the quotas ask and nothing else. */
export const lotteryPool = (pool: readonly Registered[], quotas: Quotas): PoolMember[] =>
  pool.map((one) => ({
    id: one.no,
    values: Object.fromEntries(
      quotas.map((quota) => [attributeOf(quota), VALUES[quota.attribute](one, quota, quotas)]),
    ),
  }));

const asked = (quotas: Quotas): Quota[] =>
  orderedQuotas(
    quotas.map((quota) => ({
      attribute: attributeOf(quota),
      value: valueOf(quota),
      min: quota.min,
      max: quota.max,
    })),
  );

/** Quota of the plan behind a quota of the lottery, which uses its own labels (名额). */
export const quotaAsked = (
  { attribute, value }: Pick<Quota, 'attribute' | 'value'>,
  quotas: Quotas,
): DrawQuota | undefined =>
  quotas.find((quota) => attributeOf(quota) === attribute && valueOf(quota) === value);

/** The question a lottery answers (抽签问题). */
export const lotteryProblemOf = ({
  pool,
  quotas,
  seats,
}: Pick<Draw, 'pool' | 'quotas' | 'seats'>): LotteryProblem => ({
  pool: pool.map(({ id, values = {} }) => ({ id, values })),
  quotas: asked(quotas),
  seats,
});

/** Offer of a lottery: published before it is drawn. */
export const lotteryOfferOf = (draw: Offered): LotteryOffer => ({
  scheme: LOTTERY_SCHEME,
  draw: draw.no,
  ...lotteryProblemOf(draw),
  tickets: draw.tickets ?? [],
  commitment: draw.commitment,
});
