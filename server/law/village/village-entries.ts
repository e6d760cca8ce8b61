/** 村民委员会组织法第三十条: money of the village, entry by entry (逐笔收支), in 分. */
import { personalIn } from '#server/law/people/personal-left.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';

const r100 = provision('R-100', 'LAW', '村民委员会组织法第三十条');
const ours = provision('R-100', 'DESIGN', '村务公开规则');

/** Limits of the entries: their number, and the letters of each. */
export const ENTRY_MAX = { entries: 200, item: 60 } as const;

const MOST_FEN = 1e13;

/** One entry (一笔收支): income, or spending; the amount in 元 as it is typed. */
export interface PostedEntry {
  readonly item: string;
  readonly income: boolean;
  readonly amount: string;
}

/** The amount in 分 (金额); null where it is none, below nought, or has more than two decimals. */
export function fenOf(amount: string): number | null {
  const [, yuan, jiao = ''] =
    /^(\d{1,12}|\d{1,3}(?:[,，]\d{3}){1,3})(?:\.(\d{1,2}))?$/.exec(amount.trim()) ?? [];
  if (yuan === undefined) return null;
  const fen = Number(yuan.replaceAll(/[,，]/g, '')) * 100 + Number(jiao.padEnd(2, '0'));
  return fen <= MOST_FEN ? fen : null;
}

/** An amount as it is shown: 1,234.50 (元). */
export function yuanOf(fen: number): string {
  const [yuan, rest] = [Math.trunc(fen / 100), Math.abs(fen % 100)];
  const sign = fen < 0 && yuan === 0 ? '-' : '';
  return `${sign}${String(yuan).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}.${String(rest).padStart(2, '0')}`;
}

/** Sums of the entries in 分 (合计). */
export function entryTotals(entries: readonly PostedEntry[]): { income: number; spending: number } {
  const sum = (income: boolean) =>
    entries.reduce((total, entry) => total + (entry.income === income ? (fenOf(entry.amount) ?? 0) : 0), 0);
  return { income: sum(true), spending: sum(false) };
}

/** Reasons against these entries, each place named (逐笔检查). */
export const refuseEntries = (entries: readonly PostedEntry[]): Finding[] => [
  ...(entries.length > ENTRY_MAX.entries ? [tooMany] : []),
  ...entries
    .slice(0, ENTRY_MAX.entries)
    .flatMap(({ item, amount }, index) => [
      ...(hollow(item) || Array.from(item).length > ENTRY_MAX.item ? [noItem(index)] : []),
      ...(fenOf(amount) === null ? [noAmount(index)] : []),
      ...personalIn(`entries.${index}.item`, item),
    ]),
];

const tooMany = ours.block('POSTING_ENTRIES_TOO_MANY', 'entries')`
  收支超过${ENTRY_MAX.entries}笔。
  小额的按类合并。`;

const noItem = (index: number) => r100.block('POSTING_ENTRY_UNSAID', `entries.${index}.item`)`
  第${index + 1}笔没有写项目，或者超过${ENTRY_MAX.item}字。
  写这笔钱从哪里来、用在哪里。`;

const noAmount = (index: number) => r100.block('POSTING_ENTRY_AMOUNT', `entries.${index}.amount`)`
  第${index + 1}笔的金额不是金额。
  写以元为单位的数，最多两位小数，例如1250.50。`;
