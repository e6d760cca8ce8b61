/**
 * Groups to which units push what concerns them (群体): chosen by the person alone, derived from nothing that is known of
 * them (个人信息保护法第六条).
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { vocabulary } from '#server/law/vocabulary.ts';

/** Groups (推送的群体), in the order in which they are offered. */
export const [Audience, AUDIENCE_LABELS] = vocabulary({
  FARMERS: '农户',
  PARENTS: '学生家长',
  BUSINESSES: '企业和个体工商户',
  ELDERLY: '老年人',
  DISABLED: '残疾人',
  YOUTH: '青年和务工人员',
  VETERANS: '退役军人',
});
export type Audience = keyof typeof Audience;

const AUDIENCES: readonly Audience[] = Object.values(Audience);

/** Groups among these codes, in their order; null where a code names none. */
export const audiencesOf = (codes: readonly string[]): Audience[] | null =>
  codes.every((code) => AUDIENCES.some((one) => one === code))
    ? AUDIENCES.filter((one) => codes.includes(one))
    : null;

/** Groups that a follow names (关注的群体); null where one of them is none. */
export const audiencesIn = (subject: string): Audience[] | null =>
  audiencesOf(subject.split(',').filter((code) => code !== ''));

/** The same groups as a follow names them: one choice, however it was ticked. */
export const audienceSubject = (groups: readonly Audience[]): string => groups.join(',');

/** Names of groups in a row. */
export const audienceWords = (groups: readonly Audience[]): string =>
  groups.map((one) => AUDIENCE_LABELS[one]).join('、');

/** Reasons against choosing no group (没有选群体), where somebody asks to be written to. */
export const refuseNoGroup = (groups: readonly Audience[]): Finding[] =>
  groups.length === 0 ? [noneChosen] : [];

const noneChosen = provision('R-105', 'LAW', '个人信息保护法第六条').block('FOLLOW_NO_GROUP', 'subject')`
  没有选群体。
  至少选一项；选哪些由您自己定，别人看不到。`;

/** Number of persons of whom fewer could be pointed at by it (少于5). */
export const FEW = 5;

/** Number of persons as anybody is shown it; null: fewer than five, which could point at one of them. */
export const shownCount = (persons: number): number | null => (persons < FEW ? null : persons);
