/**
 * 社会公众代表: data of a representative in the register, and who may be invited on a day. 个人信息保护法第六条: no number
 * of an identity card, no address, no date of birth; that the person is of age is verified, not stored.
 */
import { addDays, type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { RepresentativeCategory } from './representative-category.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import {
  REPRESENTATIVE_STATE_LABELS,
  RepresentativeState,
  representativeStateOn,
} from './representative-stage.ts';
import { blank } from '#server/law/substance.ts';

const r64Design = provision('R-64', 'DESIGN', '公众代表入库规则');
const r65 = provision('R-65', 'DESIGN', '公众代表邀请规则');
const r64Policy = provision('R-64', 'POLICY', '关于健全重大行政决策公众参与机制的规定');

/** Entry of a representative in the register (代表资料), the contact apart. */
export interface RepresentativeFacts {
  name: string;
  categories: readonly RepresentativeCategory[];
  unitPost: string;
  fields: readonly string[];
  region: string;
  termStartsOn: CalendarDay;
  termEndsOn: CalendarDay;
}

/** Limits of an entry: number of fields of knowledge, and characters of each text (资料上限). */
export const MOST_FIELDS = 8;
const LONGEST = 100;

/** Findings on the entry of a representative (代表资料). */
export function refuseRepresentative(facts: RepresentativeFacts, termYears: number): Finding[] {
  return [
    ...(blank(facts.name) ? [wanting('name', '姓名', '写本人的姓名。')] : []),
    ...(facts.categories.length === 0 ? [categoryRequired] : []),
    ...(blank(facts.unitPost) ? [wanting('unitPost', '单位和职务', '没有单位的写职业。')] : []),
    ...(facts.fields.length === 0 || facts.fields.every(blank)
      ? [wanting('fields', '熟悉的领域', '写一项或者几项，用顿号分开。')]
      : []),
    ...(facts.fields.length > MOST_FIELDS ? [tooManyFields] : []),
    ...tooLong(facts),
    ...(blank(facts.region)
      ? [wanting('region', '所在乡镇（街道）', '写现在居住或者工作的乡镇（街道）。')]
      : []),
    ...refuseTerm(facts, termYears),
  ];
}

/** Findings on texts that are too long: a name, a post, a place, a field take a few words. */
const tooLong = ({ name, unitPost, region, fields }: RepresentativeFacts): Finding[] =>
  Object.entries({ name, unitPost, region, fields: fields.join('、') })
    .filter(([, text]) => text.length > LONGEST)
    .map(
      ([field]) => r64Design.block('REPRESENTATIVE_FACT_TOO_LONG', field)`
        超过${LONGEST}字。
        写得短一些。`,
    );

/** Findings on a term (任期): it runs backwards, or for longer than the county set. */
export function refuseTerm(
  { termStartsOn, termEndsOn }: Pick<RepresentativeFacts, 'termStartsOn' | 'termEndsOn'>,
  termYears: number,
): Finding[] {
  if (termEndsOn < termStartsOn) return [termBackwards];
  const longest = lastDayOf(termStartsOn, termYears);
  return termEndsOn > longest ? [termTooLong(termYears, longest)] : [];
}

/** The last day of a term of so many years (任期最后一日). */
export const lastDayOf = (startsOn: CalendarDay, years: number): CalendarDay => {
  const same = `${Number(startsOn.slice(0, 4)) + years}${startsOn.slice(4)}` as CalendarDay;
  // 29 February has no counterpart in most years: the term then ends with the month.
  return same.endsWith('02-29') && !leap(Number(same.slice(0, 4)))
    ? (`${same.slice(0, 4)}-02-28` as CalendarDay)
    : addDays(same, -1);
};

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Facts that decide whether a representative may be invited (可以受邀). */
export interface Eligible {
  state: RepresentativeState;
  termStartsOn: CalendarDay;
  termEndsOn: CalendarDay;
  verifiedOn: CalendarDay | null;
  /** Last day until which they asked not to be invited. */
  awayUntil: CalendarDay | null;
}

/**
 * Reasons why a representative cannot be invited to a meeting of this day (不能受邀的原因), each in a few words; none when
 * they can.
 */
export function ineligibleReasons(one: Eligible, meetingOn: CalendarDay): string[] {
  const state = representativeStateOn(one, meetingOn);
  return [
    ...(state === RepresentativeState.ACTIVE ? [] : [stateReason(one, state)]),
    ...(one.termStartsOn > meetingOn ? [`任期自${inChinese(one.termStartsOn)}开始`] : []),
    ...(one.verifiedOn === null ? ['身份没有核实'] : []),
    ...(one.awayUntil !== null && one.awayUntil >= meetingOn ? [`请假至${inChinese(one.awayUntil)}`] : []),
  ];
}

const stateReason = ({ termEndsOn }: Eligible, state: RepresentativeState): string =>
  state === RepresentativeState.EXPIRED
    ? `任期至${inChinese(termEndsOn)}，会议日前已满`
    : REPRESENTATIVE_STATE_LABELS[state];

/** Reasons against inviting this representative to a meeting of this day. */
export const refuseIneligible = (one: Eligible & { name: string }, meetingOn: CalendarDay): Finding[] =>
  ineligibleReasons(one, meetingOn).map(
    (reason) => r65.block('REP_NOT_ELIGIBLE', 'representativeIds')`
      ${one.name}不能受邀：${reason}。
      另选一位代表，或者先办理续任、恢复、核实。`,
  );

const categoryRequired = r64Policy.block('CATEGORY_REQUIRED', 'categories')`
  没有选择代表类别。
  至少选择一类，可以选几类。`;

const wanting = (field: string, what: string, fix: string) =>
  r64Design.block('REPRESENTATIVE_FACT_REQUIRED', field)`
    没有填写${what}。
    ${fix}`;

const tooManyFields = r64Design.block('REPRESENTATIVE_FIELDS_TOO_MANY', 'fields')`
  熟悉的领域多于${MOST_FIELDS}项。
  只写最熟悉的几项。`;

const termBackwards = r64Design.block('REPRESENTATIVE_TERM_BACKWARDS', 'termEndsOn')`
  任期的最后一日早于第一日。
  核对任期。`;

const termTooLong = (years: number, longest: CalendarDay) =>
  r64Design.block('REPRESENTATIVE_TERM_TOO_LONG', 'termEndsOn')`
    任期长于本县设定的${years}年，最晚至${inChinese(longest)}。
    缩短任期，届满时可以续任。`;
