/**
 * 记者报名: every outlet is treated alike, in the order of the requests; whoever is refused learns why.
 * Data collected: the outlet, a name, a way to reach them and, if they wish, the number of their press card; name and
 * contact are deleted thirty days after the conference.
 */
import { addDays, type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { AccreditationDecline, AccreditationState } from './press-words.ts';
import { PressStage, refuseStartNow } from './press-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r72 = provision('R-72', 'DESIGN', '新闻发布会记者报名规则');

/** Hours before the beginning at which accreditation closes (记者报名截止), so that badges can be printed. */
export const ACCREDITATION_CLOSES_HOURS = 12;

/** When accreditation closes (记者报名截止时间); the instant itself is too late. */
export const accreditationClosesAt = (startsAt: Date): Date =>
  new Date(startsAt.getTime() - ACCREDITATION_CLOSES_HOURS * 3_600_000);

/** Reasons against asking for accreditation at this instant (记者报名时间). */
export function refuseAccreditationNow(stage: PressStage, startsAt: Date, now: Date): Finding[] {
  if (stage === PressStage.CANCELLED) return [cancelled];
  if (stage !== PressStage.ANNOUNCED || now >= accreditationClosesAt(startsAt)) return [closed];
  return [];
}

/** Limits of a request: characters of its words, and number of persons (记者报名的上限). */
export const ACCREDITATION_LIMITS = { outlet: 60, card: 30, equipment: 200, persons: 5 } as const;

/** A request for accreditation (记者报名内容). */
export interface JournalistWords {
  outlet: string;
  name: string;
  contact: string;
  cardNo: string;
  equipment: string;
  persons: number;
}

const long = (text: string, most: number) => Array.from(text).length > most;
const L = ACCREDITATION_LIMITS;

/** Findings on a request for accreditation (记者报名内容). */
export const refuseJournalist = (said: JournalistWords): Finding[] => [
  ...(blank(said.outlet)
    ? [required('OUTLET_REQUIRED', 'outlet', '媒体名称', '写记者所在媒体的全称。')]
    : []),
  ...(blank(said.name) ? [required('NAME_REQUIRED', 'name', '姓名', '写记者本人的姓名。')] : []),
  ...(blank(said.contact)
    ? [
        required(
          'CONTACT_REQUIRED',
          'contact',
          '联系方式',
          '留一个电话号码或者电子邮箱，核准结果和变化时用来告知。',
        ),
      ]
    : []),
  ...(long(said.outlet, L.outlet) ? [tooLong('outlet', '媒体名称', L.outlet)] : []),
  ...(long(said.cardNo, L.card) ? [tooLong('cardNo', '记者证号', L.card)] : []),
  ...(long(said.equipment, L.equipment) ? [tooLong('equipment', '携带的设备', L.equipment)] : []),
  ...(Number.isInteger(said.persons) && said.persons >= 1 && said.persons <= L.persons ? [] : [oddCount]),
];

/** Reason against a second request with the same contact for one conference (一个联系方式报一次). */
export const refuseAccreditedTwice = (before: boolean): Finding[] => (before ? [twice] : []);

/** Stored instants of an accreditation, from which its state follows (记者报名的情况). */
export interface AccreditationMarks {
  acceptedAt: Date | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
  arrivedAt: Date | null;
}

/** State of an accreditation (记者报名状态). */
export function accreditationState(marks: AccreditationMarks): AccreditationState {
  if (marks.withdrawnAt) return AccreditationState.WITHDRAWN;
  if (marks.arrivedAt) return AccreditationState.ARRIVED;
  if (marks.declinedAt) return AccreditationState.DECLINED;
  return marks.acceptedAt ? AccreditationState.ACCEPTED : AccreditationState.RECEIVED;
}

/** Earlier and later requests of others, and their outcome (按报名先后). */
export interface Turn {
  /** Somebody who came later was accepted already. */
  laterAccepted: boolean;
  /** Somebody who came earlier found no place. */
  earlierWithoutPlace: boolean;
}

const S = AccreditationState;

/** Reasons against accepting (核准): decided already, or out of turn where places are scarce. */
export const refuseAccepting = (state: AccreditationState, { earlierWithoutPlace }: Turn): Finding[] => [
  ...(state === S.RECEIVED || state === S.DECLINED ? [] : [decided]),
  ...(earlierWithoutPlace ? [outOfTurn] : []),
];

/**
 * Reasons against declining (不予核准): decided already; or declined for want of a place while a later request was
 * accepted.
 */
export const refuseDeclining = (
  state: AccreditationState,
  reason: AccreditationDecline,
  { laterAccepted }: Turn,
): Finding[] => [
  ...(state === S.RECEIVED || state === S.ACCEPTED ? [] : [decided]),
  ...(reason === AccreditationDecline.NO_PLACE && laterAccepted ? [outOfTurn] : []),
];

/** Reason against giving an accreditation back (取消记者报名): it no longer stands, or the conference has begun. */
export const refuseWithdrawing = (state: AccreditationState, startsAt: Date, now: Date): Finding[] => {
  if (state !== S.RECEIVED && state !== S.ACCEPTED) return [over];
  return now >= startsAt ? [over] : [];
};

/** Reasons against letting them in (到场登记): not accredited, here already, or the doors are not open yet. */
export const refuseArriving = (state: AccreditationState, startsAt: Date, now: Date): Finding[] => [
  ...(state === S.ACCEPTED ? [] : [state === S.ARRIVED ? here : notAccredited]),
  ...refuseStartNow({ startsAt }, now),
];

/** Days after the conference after which names and contacts of journalists are deleted (记者联系方式保存期限). */
export const PRESS_CONTACT_DAYS = 30;

/** Whether the names and contacts of a conference have to be deleted (到期删除). */
export const pressContactsExpired = (endsAt: Date, today: CalendarDay): boolean =>
  today > addDays(dayOf(endsAt), PRESS_CONTACT_DAYS);

const required = (code: string, field: string, what: string, fix: string) =>
  r72.block(code, field)`
    没有填写${what}。
    ${fix}`;
const tooLong = (field: string, what: string, most: number) =>
  r72.block('ACCREDITATION_TOO_LONG', field)`
    ${what}超过${most}个字。
    请精简。`;
const oddCount = r72.block('PRESS_PERSONS_INVALID', 'persons')`
  一次可以报1至${L.persons}人。
  核对人数；人多的分开报名。`;
const twice = r72.block('SIGNED_UP_BEFORE', 'contact')`
  这个联系方式已经报过名。
  凭报名回执查询。`;
const cancelled = r72.block('EVENT_CANCELLED')`
  这次新闻发布会已经取消。
  关注以后的公告。`;
const closed = r72.block('ACCREDITATION_CLOSED')`
  记者报名已经截止，或者还没有公告。
  可以与主办单位联系，也可以看文字直播。`;
const decided = r72.block('ACCREDITATION_DECIDED')`
  这份报名已经办过，或者已经取消。
  核对报名的状态。`;
const outOfTurn = r72.block('ACCREDITATION_OUT_OF_TURN', 'reason')`
  席位不够的，按报名先后安排：先报名的没有席位，后报名的不能先核准。
  回到名单，从排在最前的一位办起：给席位，或者写明理由退回。`;
const over = r72.block('ACCREDITATION_OVER')`
  这份报名不能再取消。
  不能到场的，请告知主办单位。`;
const here = r72.block('ARRIVED_BEFORE')`
  已经登记到场。
  核对来人。`;
const notAccredited = r72.block('NOT_ACCREDITED')`
  没有核准，不能登记到场。
  查验记者证，在记者报名名单中补办这一步。`;
