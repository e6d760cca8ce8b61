/**
 * 国令713号第十六条: the materials reach each participant seven days before the hearing; days of the calendar, since the article
 * says 日 where others say 工作日. On the seventh day exactly a strict reader may count six, so that is warned of.
 */
import {
  addDays,
  type CalendarDay,
  dayOf,
  daysBetween,
  inChinese,
} from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r29 = provision('R-29', 'LAW', '国令713号第十六条');
const r29Design = provision('R-29', 'DESIGN', '期限计算的提示');
const r29Service = provision('R-29', 'DESIGN', '听证办理规则');
const r31 = provision('R-31', 'DESIGN', '本县设定');

/** 七日. 国令713号第十六条; no setting may lower it. */
export const HEARING_MATERIAL_DAYS = 7;

/** For price hearings by the county's setting (价格听证会材料提前送达的日数), until the rules on them say more. */
export const DEFAULT_PRICE_MATERIAL_DAYS = 15;

/** One participant and when the materials reached them (材料送达), by the record of the channel. */
export interface MaterialDelivery {
  participantId: string;
  name: string;
  deliveredOn: CalendarDay | null;
  /** Delivery status that the channel reports for a participant not yet reached. */
  course?: string;
}

/** Deliveries of the materials of one hearing (听证会材料). */
export interface HearingMaterials {
  heldOn: CalendarDay;
  price: boolean;
  deliveries: readonly MaterialDelivery[];
}

/** The last day on which materials may be delivered (最迟送达日). */
export const latestDelivery = (heldOn: CalendarDay): CalendarDay => addDays(heldOn, -HEARING_MATERIAL_DAYS);

/** Late or missing deliveries of the materials (听证会材料送达), participant by participant. */
export function refuseHearingMaterials(
  { heldOn, price, deliveries }: HearingMaterials,
  { priceMaterialDays }: { priceMaterialDays: number } = { priceMaterialDays: DEFAULT_PRICE_MATERIAL_DAYS },
): Finding[] {
  if (deliveries.length === 0) return [nobody];
  return deliveries.flatMap(({ name, deliveredOn, course }, index) => {
    const at = { heldOn, name, field: `deliveries.${index}.deliveredOn` };
    if (deliveredOn === null) return [late(at, course ? `尚未送达（${course}）` : '尚未送达')];
    const days = daysBetween(deliveredOn, heldOn);
    if (days < HEARING_MATERIAL_DAYS) return [late(at, `${inChinese(deliveredOn)}才送达`)];
    if (price && days < priceMaterialDays) return [latePrice(at, days, priceMaterialDays)];
    return days === HEARING_MATERIAL_DAYS ? [onTheDay(at)] : [];
  });
}

/** Participants not served in time when the hearing is held (举行); warnings were acknowledged with a reason before. */
export const refuseUnserved = (materials: HearingMaterials): Finding[] =>
  refuseHearingMaterials(materials).filter(({ severity }) => severity === 'BLOCK');

/** A hand-over as it is registered (直接送达): when, and the 送达回证 that the participants signed. */
export interface HandOver {
  participantIds: readonly string[];
  handedAt: Date;
  fileId: string;
}

/**
 * Reasons against registering a hand-over (登记当面送达): to nobody, in the future, before the list of participants stood, or
 * without its 送达回证.
 */
export const refuseHandOver = (
  { participantIds, handedAt, fileId }: HandOver,
  { now, listPublishedAt }: { now: Date; listPublishedAt: Date | null },
): Finding[] => [
  ...(participantIds.length === 0 ? [nobodyNamed] : []),
  ...(handedAt > now ? [inFuture] : []),
  ...(listPublishedAt && dayOf(handedAt) < dayOf(listPublishedAt) ? [beforeList] : []),
  ...(blank(fileId) ? [receiptMissing] : []),
];

/** Reason against sending the materials (发送材料): everybody has them. */
export const refuseSending = (deliveries: readonly MaterialDelivery[]): Finding[] =>
  deliveries.some(({ deliveredOn }) => deliveredOn === null) ? [] : [allServed];

interface Place {
  heldOn: CalendarDay;
  name: string;
  field: string;
}

const late = ({ heldOn, name, field }: Place, what: string) => r29.block('HEARING_MATERIAL_LATE', field)`
  听证会材料应于${HEARING_MATERIAL_DAYS}日前送达，最迟${inChinese(latestDelivery(heldOn))}；${name}${what}。
  还来得及的，当面送达并登记送达回证；来不及的，推迟听证会，使材料在7日前送达每一位参加人。`;

const onTheDay = ({ name, field }: Place) => r29Design.warn('HEARING_MATERIAL_ON_THE_DAY', field)`
  ${name}的材料恰在听证会前第${HEARING_MATERIAL_DAYS}日送达，严格计算可能有争议。
  提前一日送达，或者由参加人书面确认没有异议。`;

const latePrice = ({ name, field }: Place, days: number, wanted: number) =>
  r31.warn('PRICE_HEARING_MATERIAL_LATE', field)`
    ${name}的材料在听证会前${days}日送达，少于本县对价格听证会设定的${wanted}日。
    提前${wanted}日送达，或者写明仍按此办理的理由。`;

const nobody = r29.block('HEARING_MATERIAL_LATE', 'deliveries')`
  没有登记听证会材料送达参加人的情况。
  发送材料，或者登记当面送达。`;

const nobodyNamed = r29Service.block('HEARING_DELIVERY_TO_NOBODY', 'participantIds')`
  没有选择材料送达的参加人。
  在名单中勾选这次送达到的每一位。`;

const inFuture = r29Service.block('HAPPENED_IN_FUTURE', 'handedAt')`
  送达时间在现在之后，尚未送达的不能登记。
  送达之后再登记，或者改正时间。`;

const beforeList = r29Service.block('DELIVERED_BEFORE_LIST', 'handedAt')`
  送达时间早于参加人名单的公布，那时参加人还没有确定。
  如实填写名单公布以后送达的时间。`;

const receiptMissing = r29Service.block('HEARING_RECEIPT_REQUIRED', 'fileId')`
  没有送达回证。
  上传参加人签收的送达回证，再选择该材料。`;

const allServed = r29Service.block('HEARING_MATERIALS_ALL_SERVED')`
  每一位参加人都已经收到听证会材料。`;
