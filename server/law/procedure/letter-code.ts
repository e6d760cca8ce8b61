/**
 * 国令713号第十三条、第二十条: an opinion is its expert's and an answer its unit's. Whoever declares, signs or answers
 * by a link proves by a code (验证码) that they can read the address on record for it: with a forwarded letter alone
 * nobody can sign. Numbers and hours are ours.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type AskedBefore, CODE_MINUTES, CODE_TRIES, timesOfDay } from '#server/law/people/message-code.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r40 = provision('R-40', 'DESIGN', '国令713号第二十条');

/** Maximum number of codes sent for one letter a day (每日验证码的上限), whoever asks. */
export const CODES_A_DAY = 10;
/** Hours for which a right code allows declaring, signing and answering. */
export const PROOF_HOURS = 2;

const HOUR_MS = 3_600_000;

/** Reasons against sending another code (索取验证码). */
export const refuseCodeOfDay = (before: AskedBefore, today: CalendarDay): Finding[] =>
  timesOfDay(before, today) > CODES_A_DAY ? [codesSpent] : [];

/** Refusal of a wrong code (验证码不对). */
export const refuseLetterCode = (right: boolean): Finding[] => (right ? [] : [codeWrong]);

/** Whether a proof of this instant is still valid (核实的有效期). */
export const proofHolds = (at: Date, now: Date): boolean =>
  at <= now && now < new Date(at.getTime() + PROOF_HOURS * HOUR_MS);

/** Reason against declaring, signing and answering by a link without a proof of the address (没有核实联系方式). */
export const refuseUnproved = (proved: boolean): Finding[] => (proved ? [] : [unproved]);

const codesSpent = r40.block('LETTER_CODES_SPENT', 'code')`
  今天的验证码已经发了${CODES_A_DAY}个，不再发。
  用最近收到的一个，或者明天再来；来不及的，书面答复承办单位。`;

const codeWrong = r40.block('LETTER_CODE_WRONG', 'code')`
  验证码不对，或者已经过期。
  核对最近收到的六位数字，${CODE_MINUTES}分钟内填写，填错${CODE_TRIES}次失效；不行的，重新发一个。`;

const unproved = r40.block('LETTER_UNPROVED', 'code')`
  还没有核实是本人、本单位在答复。
  先发验证码，填写收到的六位数字，再提交。`;
