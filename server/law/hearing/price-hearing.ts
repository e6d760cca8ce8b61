/**
 * 价格法第二十三条: prices of public utilities and the like are heard before the price authority. 国家发展改革委令第21号: not fewer
 * than two fifths of the participants are consumers; the county may ask for more, never for less.
 */
import { StakeholderSide } from './hearing-side.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r31 = provision('R-31', 'LAW', '价格法第二十三条');
const r31Policy = provision('R-31', 'POLICY', '国家发展改革委令第21号');

/** A unit that has part in the matter (牵头、会同单位), by what the county's table of units says of it. */
export interface PartUnit {
  name: string;
  priceAuthority: boolean;
  active: boolean;
}

/** The price authority (政府价格主管部门) among the units of a matter, the lead unit before the others; null where none is one. */
export const priceAuthorityOf = <U extends PartUnit>(units: readonly U[]): U | null =>
  units.find(({ priceAuthority, active }) => priceAuthority && active) ?? null;

/** Participants of a price hearing (价格听证会参加人), and whether the price authority holds it. */
export interface PriceHearing {
  heldByPriceAuthority: boolean;
  participants: readonly { side: StakeholderSide }[];
}

/** Number of participants who must be consumers (消费者最少人数). */
export const consumersNeeded = (
  participants: number,
  { consumerShareMin }: Pick<LocalPolicy, 'consumerShareMin'>,
): number =>
  // Counted in millionths, as whole numbers: in floating point 0.55 of 100 is 55.000000000000007.
  Math.ceil((Math.round(consumerShareMin * 1_000_000) * participants) / 1_000_000);

/** Findings on the participants of a price hearing (价格听证会). */
export function refusePriceHearing(
  { heldByPriceAuthority, participants }: PriceHearing,
  policy: Pick<LocalPolicy, 'consumerShareMin'>,
): Finding[] {
  const consumers = participants.filter(({ side }) => side === StakeholderSide.CONSUMER).length;
  const needed = Math.max(1, consumersNeeded(participants.length, policy));
  return [
    ...(heldByPriceAuthority ? [] : [otherHost]),
    ...(consumers < needed ? [tooFew(consumers, participants.length, needed)] : []),
  ];
}

const otherHost = r31.block('PRICE_HEARING_HOST', 'host')`
  价格听证会由政府价格主管部门主持；主持单位不是本事项牵头、会同单位中登记的价格主管部门。
  由县发展和改革委员会等价格主管部门牵头或者会同办理；已经会同的，请系统管理员在单位资料中登记这一职能，再保存一次方案，主持单位按登记填写。`;

const tooFew = (consumers: number, participants: number, needed: number) =>
  r31Policy.block('CONSUMER_SHARE_LOW', 'participants')`
    参加人${participants}名，其中消费者${consumers}名，少于规定的${needed}名。
    增加消费者参加人，或者减少其他参加人。`;
