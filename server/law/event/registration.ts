/**
 * 政府开放日报名: within the announced time, once per contact, for as many persons as the notice allows; a full slot has
 * a waiting list, and the closing instant itself is too late. Pupils are signed up by a guardian.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { LAST_OFFER_HOURS, seatedAtOnce } from './seat-offer.ts';
import { blank } from '#server/law/substance.ts';

const r71 = provision('R-71', 'DESIGN', '政府开放活动报名规则');

/** Facts about an event and its slot that decide whether somebody may register (报名的前提). */
export interface RegistrationFacts {
  published: boolean;
  cancelled: boolean;
  openSignUp: boolean;
  signUpOpensAt: Date | null;
  signUpClosesAt: Date | null;
  partyMax: number;
  /** Beginning of the chosen slot. */
  startsAt: Date;
  /** Seats of the group they belong to. */
  seats: number;
  taken: number;
  waiting: number;
  waitlist: number;
}

/** Reasons against any registration at this instant (报名时间); the closing instant is too late. */
export function refuseSignUpNow(
  facts: Pick<
    RegistrationFacts,
    'published' | 'cancelled' | 'openSignUp' | 'signUpOpensAt' | 'signUpClosesAt' | 'startsAt'
  >,
  now: Date,
): Finding[] {
  const { signUpOpensAt, signUpClosesAt } = facts;
  if (facts.cancelled) return [eventCancelled];
  if (!facts.published || !facts.openSignUp || !signUpOpensAt || !signUpClosesAt) return [notOpen];
  if (now < signUpOpensAt) return [notYet];
  return now >= signUpClosesAt || now >= facts.startsAt ? [closed] : [];
}

/**
 * Reasons against this number of persons (报名人数): more than the notice allows, or neither a seat nor a place on the
 * waiting list is left.
 */
export function refuseParty(facts: RegistrationFacts, persons: number, now: Date): Finding[] {
  if (!Number.isInteger(persons) || persons < 1 || persons > facts.partyMax)
    return [oddParty(facts.partyMax)];
  if (persons > facts.seats) return [full(facts)];
  if (seatedAtOnce(facts, persons)) return [];
  const tooLate = now.getTime() >= facts.startsAt.getTime() - LAST_OFFER_HOURS * 3_600_000;
  return tooLate || facts.waiting + persons > facts.waitlist ? [full(facts)] : [];
}

const LONGEST_NEEDS = 200;
const LONGEST_NAME = 50;

/** Findings on the details of a registrant (报名内容): a name to be called by, for pupils a guardian's. */
export const refuseRegistrant = ({
  name,
  contact,
  needs,
  withMinor,
  guardian,
}: {
  name: string;
  contact: string;
  needs: string;
  withMinor: boolean;
  guardian: string;
}): Finding[] => [
  ...(blank(name) ? [required('NAME_REQUIRED', 'name', '姓名', '写报名人本人的姓名。')] : []),
  ...(blank(contact)
    ? [
        required(
          'CONTACT_REQUIRED',
          'contact',
          '联系方式',
          '留一个电话号码或者电子邮箱，活动有变化时用来告知。',
        ),
      ]
    : []),
  ...(withMinor && blank(guardian) ? [noGuardian] : []),
  ...(Array.from(guardian).length > LONGEST_NAME ? [longGuardian] : []),
  ...(Array.from(needs).length > LONGEST_NEEDS ? [longNeeds] : []),
];

/** Reasons against a second registration by one contact for an event (一个联系方式报一次). */
export const refuseTwice = (registeredBefore: boolean): Finding[] => (registeredBefore ? [twice] : []);

const required = (code: string, field: string, what: string, fix: string) =>
  r71.block(code, field)`
    没有填写${what}。
    ${fix}`;
const notOpen = r71.block('SIGN_UP_NOT_OPEN')`
  这项活动不接受报名。
  参加办法见活动公告。`;
const notYet = r71.block('SIGN_UP_NOT_BEGUN')`
  报名还没有开始。
  到公告的报名开始时间再报名。`;
const closed = r71.block('SIGN_UP_CLOSED')`
  报名已经截止。
  关注以后的场次；有问题请与主办单位联系。`;
/** Finding on a cancelled event, which takes no registrations (活动已取消). */
export const eventCancelled = r71.block('EVENT_CANCELLED')`
  活动已经取消。
  关注以后的活动公告。`;
const oddParty = (most: number) =>
  r71.block('PARTY_SIZE_INVALID', 'persons')`
    一次可以报1至${most}人。
    核对人数。`;
const full = ({ seats, taken, waitlist, waiting }: RegistrationFacts) =>
  r71.block('EVENT_FULL', 'persons')`
    名额已满：名额${seats}个，已报${taken}人，候补${waiting}人（最多候补${waitlist}人）。
    可以减少人数、选别的场次，或者关注以后的活动。`;
const noGuardian = r71.block('GUARDIAN_REQUIRED', 'guardian')`
  未满14周岁的参加人须由监护人报名，没有填写监护人的姓名。
  写明是谁报的名，联系方式也留监护人的。`;
const longGuardian = r71.block('GUARDIAN_TOO_LONG', 'guardian')`
  监护人的姓名超过${LONGEST_NAME}字。
  核对姓名。`;
const longNeeds = r71.block('NEEDS_TOO_LONG', 'needs')`
  需要的帮助超过${LONGEST_NEEDS}个字。
  请精简。`;
const twice = r71.block('SIGNED_UP_BEFORE', 'contact')`
  这个联系方式已经报过名。
  凭报名回执查询；要改人数的，先取消再报名，一次报齐同行的人。`;
