import type { MeetingKind } from '#client/graphql/graphql.ts';
import type { At } from '#client/route.ts';
import { Filter, Filters } from '#client/ui/Filters.tsx';
import { MEETING_KIND_LABELS } from '#client/words.ts';
import { type Condition, yearCondition } from '../NothingFound.tsx';
import { wholeNumber } from '../page.ts';
import { MEETINGS } from '../addresses/meeting.ts';

/** The kinds that sit together, in the words of the address; 传签 is no meeting. */
const KIND_WORDS = {
  changwu: 'EXECUTIVE',
  quanti: 'PLENARY',
  zhuanti: 'SPECIAL',
  bangong: 'OFFICE',
} as const satisfies Record<string, MeetingKind>;

const isKind = (word: string | undefined): word is keyof typeof KIND_WORDS =>
  word !== undefined && Object.hasOwn(KIND_WORDS, word);

/** The kind and the year asked for in the address; null: all of them. */
export const askedIn = ({ zhonglei, nian }: At['query']) => ({
  kind: isKind(zhonglei) ? KIND_WORDS[zhonglei] : null,
  year: wholeNumber(nian),
});

/** The conditions in force, for the chips that drop them. */
export function conditionsOf({ query }: Pick<At, 'query'>): Condition[] {
  const { nian, zhonglei } = query;
  const year = wholeNumber(nian);
  return [
    ...yearCondition(year ? String(year) : undefined),
    ...(isKind(zhonglei)
      ? [{ name: 'zhonglei', word: zhonglei, label: MEETING_KIND_LABELS[KIND_WORDS[zhonglei]] }]
      : []),
  ];
}

const KINDS = Object.entries(KIND_WORDS).map(([value, kind]) => ({
  value,
  label: MEETING_KIND_LABELS[kind],
}));

interface MeetingFiltersProps {
  years: readonly number[];
  at: Pick<At, 'query'>;
}

/** Which meetings of which year. */
export const MeetingFilters = ({ years, at: { query } }: MeetingFiltersProps) => (
  <Filters fold action={MEETINGS} label="筛选会议">
    <Filter
      label="年度"
      name="nian"
      all="全部年度"
      value={query.nian}
      options={years.map((year) => ({ value: String(year), label: `${year}年` }))}
    />
    <Filter label="会议" name="zhonglei" all="全部会议" value={query.zhonglei} options={KINDS} />
  </Filters>
);
