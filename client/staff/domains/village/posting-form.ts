import type { PostedContentInput } from '#client/graphql/graphql.ts';
import type { PictureRow } from '#client/staff/domains/event-report/report-record.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { DISCLOSURE_KIND_LABELS } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DisclosureKind, Rhythm, rhythmOf } from '#server/law/village/disclosure-kind.ts';
import {
  type DisclosurePeriod,
  periodAfter,
  periodAt,
  periodWords,
} from '#server/law/village/disclosure-period.ts';
import type { OnePosting, OneVillage } from './village-query.ts';

/** One entry as it is typed. */
interface TypedEntry {
  item: string;
  side: string;
  amount: string;
}

/** The content of a posting as it is typed. */
export interface TypedContent {
  text: string;
  entries: readonly TypedEntry[];
  pictures: readonly PictureRow[];
  signedByName: string;
  signedOn: string;
  supervisorName: string;
}

/** A posting as it is typed: the period by its rhythm. */
export interface TypedPosting extends TypedContent {
  kind: string;
  quarter: string;
  month: string;
  day: string;
}

/** Most periods that are offered: five years of quarters. */
const MOST = 20;

/** Periods of a rhythm that are over, the latest first, by their words. */
function periodsOver(rhythm: Rhythm, since: CalendarDay, today: CalendarDay): Record<string, string> {
  const over: DisclosurePeriod[] = [];
  for (let period = periodAt(rhythm, since); period.lastDay < today; period = periodAfter(period))
    over.push(period);
  return Object.fromEntries(over.slice(-MOST).map(({ key }) => [key, periodWords(key)]));
}

const rhythmIn = (village: OneVillage) => (kind: string) =>
  rhythmOf(kind as DisclosureKind, village.financeMonthly);

/** A new posting: of what is owed first. */
export function blankPosting(village: OneVillage, today: string): TypedPosting {
  const [first] = village.owed.filter(({ period }) => periodIsOver(period, village, today));
  const kind = first?.kind ?? DisclosureKind.INTERESTS;
  const rhythm = rhythmIn(village)(kind);
  const [last] = village.postings;
  return {
    kind,
    quarter: rhythm === Rhythm.QUARTERLY ? (first?.period ?? '') : '',
    month: rhythm === Rhythm.MONTHLY ? (first?.period ?? '') : '',
    day: today,
    text: '',
    entries: [],
    pictures: [],
    signedByName: last?.signedByName ?? '',
    signedOn: today,
    supervisorName: last?.supervisorName ?? '',
  };
}

const periodIsOver = (period: string, { since }: OneVillage, today: string): boolean =>
  [Rhythm.QUARTERLY, Rhythm.MONTHLY].some(
    (rhythm) => period in periodsOver(rhythm, since as CalendarDay, today as CalendarDay),
  );

export const postingFields = (village: OneVillage, today: string): readonly RecordField<TypedPosting>[] => {
  const rhythm = rhythmIn(village);
  const over = (of: Rhythm) => periodsOver(of, village.since as CalendarDay, today as CalendarDay);
  return [
    { kind: 'choice', name: 'kind', label: '事项', options: DISCLOSURE_KIND_LABELS, none: '选一类' },
    {
      kind: 'choice',
      name: 'quarter',
      label: '哪一季度',
      options: over(Rhythm.QUARTERLY),
      none: '选季度',
      when: ({ kind }) => rhythm(kind) === Rhythm.QUARTERLY,
    },
    {
      kind: 'choice',
      name: 'month',
      label: '哪个月',
      options: over(Rhythm.MONTHLY),
      none: '选月份',
      when: ({ kind }) => rhythm(kind) === Rhythm.MONTHLY,
    },
    {
      kind: 'day',
      name: 'day',
      label: '事项发生的日期',
      max: today,
      when: ({ kind }) => rhythm(kind) === Rhythm.AT_ONCE,
    },
    ...(contentFields(today) as readonly RecordField<TypedPosting>[]),
  ];
};

const SIDES = { INCOME: '收入', SPENDING: '支出' } as const;

/** Fields of the content, the same for a correction. */
export const contentFields = (today: string): readonly RecordField<TypedContent>[] => [
  {
    kind: 'area',
    name: 'text',
    label: '内容',
    hint: '公众看得到。写清做了什么、多少钱、给了哪些户；户只写到“三户”，不写姓名、电话、账号。',
  },
  {
    kind: 'rows',
    name: 'entries',
    label: '逐笔收支',
    noun: '收支',
    optional: true,
    hint: '集体财务收支要逐笔写；其他事项涉及钱的也可以写。',
    blank: { item: '', side: 'INCOME', amount: '' },
    columns: [
      { kind: 'text', name: 'item', label: '项目' },
      { kind: 'choice', name: 'side', label: '收支', options: SIDES, inView: true },
      { kind: 'text', name: 'amount', label: '金额（元）', hint: '例如1250.50' },
    ],
  },
  { kind: 'text', name: 'signedByName', label: '村委会签发人' },
  { kind: 'day', name: 'signedOn', label: '签发日期', max: today },
  {
    kind: 'text',
    name: 'supervisorName',
    label: '村务监督机构审核人',
    hint: '看过这份内容的村务监督委员会成员。',
  },
];

/** The content as the contract takes it. */
export const contentOf = ({ entries, pictures, ...typed }: TypedContent): PostedContentInput => ({
  text: typed.text,
  entries: entries.map(({ item, side, amount }) => ({ item, income: side === 'INCOME', amount })),
  pictures: pictures.map(({ id, alt, caption, consent }) => ({ id, alt, caption, consent })),
  signedByName: typed.signedByName,
  signedOn: typed.signedOn,
  supervisorName: typed.supervisorName,
});

export const postingVariables = (village: OneVillage, typed: TypedPosting) => {
  const periods = { QUARTERLY: typed.quarter, MONTHLY: typed.month, AT_ONCE: typed.day };
  return {
    id: village.id,
    kind: typed.kind as DisclosureKind,
    period: periods[rhythmIn(village)(typed.kind)],
    input: contentOf(typed),
  };
};

/** A posting as the fields of its correction; pictures are taken anew. */
export const correctionOf = (posting: OnePosting): TypedContent & { reason: string } => ({
  reason: '',
  text: posting.text,
  entries: posting.entries.map(({ item, income, amount }) => ({
    item,
    side: income ? 'INCOME' : 'SPENDING',
    amount,
  })),
  pictures: [],
  signedByName: posting.signedByName,
  signedOn: posting.signedOn,
  supervisorName: posting.supervisorName,
});
