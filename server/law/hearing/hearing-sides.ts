/**
 * 国令713号第十六条、第十七条: who must have a seat follows from the circumstances ruled on the matter, not from
 * the organiser's wish; a hearing at which a side concerned was absent has not been held.
 */
import type { HearingPlan, HearingSeats } from './hearing-plan.ts';
import { consumersNeeded } from './price-hearing.ts';
import { SelectionMode } from './hearing-selection.ts';
import { STAKEHOLDER_SIDE_LABELS, StakeholderSide } from './hearing-side.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r28 = provision('R-28', 'LAW', '国令713号第十六条');
const r28Share = provision('R-28', 'DESIGN', '听证办理规则');
const r30 = provision('R-30', 'LAW', '国令713号第十七条');
const r31 = provision('R-31', 'POLICY', '国家发展改革委令第21号');

const S = StakeholderSide;

/** Sides that the matter itself touches (利害关系人); the others judge or represent. */
const CONCERNED: readonly StakeholderSide[] = [S.CONSUMER, S.OPERATOR, S.STAKEHOLDER];
const isConcerned = ({ side }: { side: StakeholderSide }) => CONCERNED.includes(side);

/** Circumstances of the matter by which sides are asked for (决定席位的情形). */
export interface SidesGround {
  /** A price hearing (价格听证会). */
  price: boolean;
  /** Ruled to touch vital interests directly (直接涉及切身利益). */
  vital: boolean;
}

type Share = Pick<LocalPolicy, 'consumerShareMin'>;

/** Findings on the seats that a notice is to offer (公告的席位): those concerned, how they are found, places for who watches. */
export const refuseOffered = (
  { sides, observerSeats, pressSeats }: Pick<HearingPlan, 'sides' | 'observerSeats' | 'pressSeats'>,
  ground: SidesGround,
  policy: Share,
): Finding[] => [
  ...refuseUnconcerned(seated(sides), ground, policy).map((finding) => ({ ...finding, fields: ['sides'] })),
  ...refuseInvited(sides, ground),
  ...refuseClosed({ observerSeats, pressSeats }),
];

/** Findings on participants among whom those concerned are missing or few (利害关系人的席位). */
export function refuseUnconcerned(
  participants: readonly { side: StakeholderSide }[],
  { vital }: Pick<SidesGround, 'vital'>,
  policy: Share,
): Finding[] {
  if (!vital || participants.length === 0) return [];
  const concerned = participants.filter(isConcerned).length;
  if (concerned === 0) return [nobodyConcerned];
  const needed = consumersNeeded(participants.length, policy);
  return concerned < needed ? [fewConcerned(concerned, participants.length, needed)] : [];
}

/** Reason why a hearing does not count as held (没有到会的一方): a side concerned that was announced, and consumers of a price hearing. */
export function refuseAbsentSides(
  announced: readonly { side: StakeholderSide }[],
  came: readonly { side: StakeholderSide }[],
  { price }: Pick<SidesGround, 'price'>,
): Finding[] {
  const asked = new Set(announced.filter(isConcerned).map(({ side }) => side));
  if (price) asked.add(S.CONSUMER);
  const absent = [...asked].filter((side) => came.every((one) => one.side !== side));
  return absent.length > 0 ? [sideAbsent(labelled(absent))] : [];
}

/** Seats to begin a plan with (通常的席位): those concerned in the majority and drawn. */
export const usualSides = ({ price }: Pick<SidesGround, 'price'>): readonly HearingSeats[] => [
  { side: price ? S.CONSUMER : S.STAKEHOLDER, seats: 6, mode: SelectionMode.DRAW },
  { side: price ? S.OPERATOR : S.EXPERT, seats: price ? 3 : 2, mode: SelectionMode.NOMINATION },
];

/** Seats for those who watch to begin a plan with (旁听席、记者席). */
export const USUAL_PUBLIC_SEATS = { observerSeats: 10, pressSeats: 2 };

const seated = (sides: readonly HearingSeats[]) =>
  sides.flatMap(({ side, seats }) =>
    Array.from({ length: Number.isInteger(seats) ? Math.max(0, Math.min(seats, 1000)) : 0 }, () => ({
      side,
    })),
  );

const labelled = (sides: readonly StakeholderSide[]) =>
  sides.map((side) => STAKEHOLDER_SIDE_LABELS[side]).join('、');

function refuseInvited(sides: readonly HearingSeats[], { price }: SidesGround): Finding[] {
  const invited = sides.filter((one) => price && isConcerned(one) && one.mode === SelectionMode.NONE);
  return invited.length > 0 ? [invitedDirectly(labelled(invited.map(({ side }) => side)))] : [];
}

function refuseClosed(seats: Pick<HearingPlan, 'observerSeats' | 'pressSeats'>): Finding[] {
  const none = PUBLIC_SEATS.filter(([field]) => seats[field] === 0);
  return none.length > 0 ? [noPublicSeats(none)] : [];
}

type PublicSeats = readonly (readonly [field: 'observerSeats' | 'pressSeats', name: string])[];
const PUBLIC_SEATS: PublicSeats = [
  ['observerSeats', '旁听席位'],
  ['pressSeats', '记者席位'],
];

const nobodyConcerned = r28.block('HEARING_CONCERNED_MISSING', 'participants')`
  本事项经认定直接涉及切身利益，参加人中没有利害关系人。
  为受影响的群众、消费者或者经营者设席位，从公开报名的人中抽取。`;

const fewConcerned = (concerned: number, all: number, needed: number) =>
  r28Share.block('HEARING_CONCERNED_FEW', 'participants')`
    参加人${all}名，其中消费者、经营者、其他利益相关方合计${concerned}名，比照价格听证会的消费者比例应不少于${needed}名。
    增加利害关系人的席位，或者减少部门、专家等席位。`;

const invitedDirectly = (sides: string) => r31.block('PRICE_SIDE_INVITED', 'sides')`
  价格听证会的${sides}由举办单位直接邀请。
  改为从自愿报名的人中抽取，或者由消费者组织、行业组织等推荐。`;

const noPublicSeats = (none: PublicSeats) =>
  r30.block('HEARING_SEATS_CLOSED', ...none.map(([field]) => field))`
    听证会应当公开举行，公告没有设${none.map(([, name]) => name).join('、')}。
    各设一席以上，与公告同时公布。`;

const sideAbsent = (sides: string) => r28.block('HEARING_SIDE_ABSENT', 'attendedIds')`
  应当有代表参加的${sides}没有人到会，这次听证会不算举行。
  延期后重新通知，各方都有人到会再举行；已经到会的意见可以作为公众意见登记。`;
