/**
 * 抽选方案: the selection of representatives for an agenda item is settled and published before anybody is selected:
 * method, seats, quotas, exclusions and their reasons. An order of work of ours.
 */
import { type AgendaDisclosure, refuseClosedItem } from '#server/law/meeting/agenda-disclosure.ts';
import { DrawMethod, QUOTA_ATTRIBUTE_LABELS, QuotaAttribute } from './draw-words.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r68 = provision('R-68', 'DESIGN', '公众代表抽选规则');
const r66 = provision('R-66', 'DESIGN', '公众代表抽选规则');

/** At least `min` and at most `max` of these (名额). */
export interface DrawQuota {
  attribute: QuotaAttribute;
  /** The kind of seat, the town, the gender or the field. */
  label: string;
  /** For a kind of seat: the categories of representatives that may take it. */
  categories: readonly RepresentativeCategory[];
  min: number;
  max: number;
}

/** Plan for selecting the representatives of an agenda item (抽选方案). */
export interface DrawPlan {
  method: DrawMethod;
  seats: number;
  quotas: readonly DrawQuota[];
  topics: readonly string[];
}

/** Maximum number of seats (席位上限): a room holds no more. */
export const MOST_SEATS = 60;

/** Findings on a plan (抽选方案). */
export function refuseDrawPlan(plan: DrawPlan, disclosure: AgendaDisclosure): Finding[] {
  const { seats, method, topics } = plan;
  return [
    ...refuseClosedItem(disclosure, CLOSED_ITEM),
    ...(Number.isInteger(seats) && seats >= 1 && seats <= MOST_SEATS ? [] : [seatsImpossible]),
    ...(method === DrawMethod.ROTATION && topics.every(blank) ? [topicsRequired] : []),
    ...refuseQuotas(plan),
  ];
}

function refuseQuotas({ method, seats, quotas }: DrawPlan): Finding[] {
  const kinds = quotas.filter(({ attribute }) => attribute === QuotaAttribute.CATEGORY);
  const rotating = method === DrawMethod.ROTATION;
  const names = quotas.map(({ attribute, label }) => `${attribute} ${label.trim()}`);
  return [
    ...(kinds.length === 0 ? [kindRequired] : []),
    ...(new Set(names).size < names.length ? [quotaTwice] : []),
    ...quotas.flatMap((quota, at) => refuseQuota(quota, seats, at)),
    ...(rotating && quotas.length > kinds.length ? [rotationByKindOnly] : []),
    ...(rotating && kinds.some(({ min, max }) => min !== max) ? [rotationNeedsNumbers] : []),
    ...(rotating && sum(kinds.map(({ max }) => max)) !== seats ? [kindsDoNotAddUp] : []),
    ...refuseSums(quotas, seats, rotating),
  ];
}

const refuseQuota = (
  { attribute, label, categories, min, max }: DrawQuota,
  seats: number,
  at: number,
): Finding[] => [
  ...(blank(label) || (attribute === QuotaAttribute.CATEGORY && categories.length === 0)
    ? [quotaUnnamed(at)]
    : []),
  ...(Number.isInteger(min) && Number.isInteger(max) && min >= 0 && min <= max && max <= seats
    ? []
    : [quotaImpossible(label, at)]),
];

/** Findings on quotas whose minimums add up to more than the seats, which no pool of candidates can meet. */
function refuseSums(quotas: readonly DrawQuota[], seats: number, rotating: boolean): Finding[] {
  if (rotating) return [];
  return Object.values(QuotaAttribute).flatMap((attribute) => {
    // One person may know several fields: their numbers may add up to more than there are seats.
    if (attribute === QuotaAttribute.FIELD) return [];
    const least = sum(quotas.filter((quota) => quota.attribute === attribute).map(({ min }) => min));
    return least > seats ? [sumTooLarge(attribute, least, seats)] : [];
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

const CLOSED_ITEM = {
  message: '依法不予公开的议题不邀请代表列席。',
  fix: '只为公开或者部分公开的议题抽选代表。',
  field: 'itemId',
  on: r68,
};

const seatsImpossible = r66.block('DRAW_SEATS_INVALID', 'seats')`
  席位应当为1至${MOST_SEATS}之间的整数。
  改正席位数。`;

const topicsRequired = r66.block('DRAW_TOPICS_REQUIRED', 'topics')`
  按需轮换要写明议题涉及的领域，与议题有关的代表在前。
  填写一个以上领域，如“养老”。`;

const kindRequired = r66.block('DRAW_QUOTAS_REQUIRED', 'quotas')`
  没有按代表类别设名额。
  至少设一项类别名额。`;

const quotaTwice = r66.block('DRAW_QUOTA_TWICE', 'quotas')`
  有两项名额的依据和名称相同。
  合并相同的名额。`;

const quotaUnnamed = (at: number) => r66.block('DRAW_QUOTA_UNNAMED', `quotas.${at}`)`
  第${at + 1}项名额没有写名称，或者没有选择类别。
  写明名称，类别名额至少选一类。`;

const quotaImpossible = (label: string, at: number) => r66.block('DRAW_QUOTA_INVALID', `quotas.${at}`)`
  第${at + 1}项名额（${label}）的最少、最多人数不对，或者多于席位数。
  最少不多于最多，最多不多于席位数。`;

const rotationByKindOnly = r66.block('DRAW_ROTATION_BY_KIND', 'quotas')`
  按需轮换只按代表类别设名额。
  删去其他名额，或者改用分层抽签。`;

const rotationNeedsNumbers = r66.block('DRAW_ROTATION_FIXED', 'quotas')`
  按需轮换的每项名额是一个数，最少和最多应当相同。
  把最少、最多改为同一个数。`;

const kindsDoNotAddUp = r66.block('DRAW_KINDS_DO_NOT_ADD_UP', 'quotas', 'seats')`
  各类别名额之和与席位数不一致。
  改正名额或者席位数。`;

const sumTooLarge = (attribute: QuotaAttribute, least: number, seats: number) =>
  r66.block('DRAW_MINIMA_TOO_MANY', 'quotas')`
    按${QUOTA_ATTRIBUTE_LABELS[attribute]}设的最少名额合计${least}人，多于${seats}个席位。
    减少最少名额，或者增加席位。`;
