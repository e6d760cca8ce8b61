/**
 * 国令713号第十六条: the materials reach each participant seven days before the hearing; days of the calendar, since the article
 * says 日 where others say 工作日. On the seventh day exactly a strict reader may count six, so that is warned of.
 */
import { addDays, type CalendarDay, daysBetween, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r29 = provision('R-29', 'LAW', '国令713号第十六条');
const r29Design = provision('R-29', 'DESIGN', '期限计算的提示');
const r31 = provision('R-31', 'DESIGN', '本县设定');

/** 七日. 国令713号第十六条; no setting may lower it. */
export const HEARING_MATERIAL_DAYS = 7;

/** For price hearings by the county's setting (价格听证会材料提前送达的日数), until the rules on them say more. */
export const DEFAULT_PRICE_MATERIAL_DAYS = 15;

/** One participant and when the materials reached them (材料送达). */
export interface MaterialDelivery {
  participantId: string;
  name: string;
  deliveredOn: CalendarDay | null;
}

/** What is delivered for which hearing (听证会材料). */
export interface HearingMaterials {
  heldOn: CalendarDay;
  price: boolean;
  deliveries: readonly MaterialDelivery[];
}

/** The last day on which materials may be delivered (最迟送达日). */
export const latestDelivery = (heldOn: CalendarDay): CalendarDay => addDays(heldOn, -HEARING_MATERIAL_DAYS);

/** What is late in the delivery of materials (听证会材料送达), participant by participant. */
export function refuseHearingMaterials(
  { heldOn, price, deliveries }: HearingMaterials,
  { priceMaterialDays }: { priceMaterialDays: number } = { priceMaterialDays: DEFAULT_PRICE_MATERIAL_DAYS },
): Finding[] {
  if (deliveries.length === 0) return [nobody];
  return deliveries.flatMap(({ name, deliveredOn }, index) => {
    const at = { heldOn, name, field: `deliveries.${index}.deliveredOn` };
    if (deliveredOn === null) return [late(at, '尚未送达')];
    const days = daysBetween(deliveredOn, heldOn);
    if (days < HEARING_MATERIAL_DAYS) return [late(at, `${inChinese(deliveredOn)}才送达`)];
    if (price && days < priceMaterialDays) return [latePrice(at, days, priceMaterialDays)];
    return days === HEARING_MATERIAL_DAYS ? [onTheDay(at)] : [];
  });
}

interface Place {
  heldOn: CalendarDay;
  name: string;
  field: string;
}

const late = ({ heldOn, name, field }: Place, what: string) => r29.block('HEARING_MATERIAL_LATE', field)`
  听证会材料应于${HEARING_MATERIAL_DAYS}日前送达，最迟${inChinese(latestDelivery(heldOn))}；${name}${what}。
  推迟听证会，使材料在7日前送达每一位参加人。`;

const onTheDay = ({ name, field }: Place) => r29Design.warn('HEARING_MATERIAL_ON_THE_DAY', field)`
  ${name}的材料恰在听证会前第${HEARING_MATERIAL_DAYS}日送达，严格计算可能有争议。
  提前一日送达，或者由参加人书面确认没有异议。`;

const latePrice = ({ name, field }: Place, days: number, wanted: number) =>
  r31.warn('PRICE_HEARING_MATERIAL_LATE', field)`
    ${name}的材料在听证会前${days}日送达，少于本县对价格听证会设定的${wanted}日。
    提前${wanted}日送达，或者写明仍按此办理的理由。`;

const nobody = r29.block('HEARING_MATERIAL_LATE', 'deliveries')`
  没有登记听证会材料送达参加人的情况。
  逐人登记送达日期。`;
