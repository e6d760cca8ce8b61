/**
 * R-100. 村民委员会组织法第三十条: what a village makes public (村务公开), and how often: general matters at least once a quarter,
 * finances each month where their entries are many, weighty matters that touch the villagers' interests at any time.
 */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Matters that are made public (公开的事项). */
export const [DisclosureKind, DISCLOSURE_KIND_LABELS] = vocabulary({
  DECISIONS: '村民会议、村民代表会议决定的事项及其实施',
  SUBSIDIES: '救灾救助、补贴补助资金物资的管理使用',
  ASSISTANCE: '协助政府开展工作的情况',
  FINANCE: '集体财务收支',
  INTERESTS: '涉及村民利益的重大事项',
  OTHER: '村民普遍关心的其他事项',
});
export type DisclosureKind = keyof typeof DisclosureKind;

/** How often (公开的时限). */
export const [Rhythm, RHYTHM_LABELS] = vocabulary({
  QUARTERLY: '每季度公开一次',
  MONTHLY: '每月公开一次',
  AT_ONCE: '随时公开',
});
export type Rhythm = keyof typeof Rhythm;

const RHYTHMS: Readonly<Record<DisclosureKind, Rhythm>> = {
  DECISIONS: Rhythm.QUARTERLY,
  SUBSIDIES: Rhythm.QUARTERLY,
  ASSISTANCE: Rhythm.QUARTERLY,
  FINANCE: Rhythm.QUARTERLY,
  INTERESTS: Rhythm.AT_ONCE,
  OTHER: Rhythm.AT_ONCE,
};

/** How often a village makes this public; `financeMonthly`: entries of its collective finances are many (财务往来较多). */
export const rhythmOf = (kind: DisclosureKind, financeMonthly: boolean): Rhythm =>
  kind === DisclosureKind.FINANCE && financeMonthly ? Rhythm.MONTHLY : RHYTHMS[kind];

/** Whether it is told entry by entry, each with its amount (逐笔列出): the money of all. */
export const listsEntries = (kind: DisclosureKind): boolean => kind === DisclosureKind.FINANCE;
