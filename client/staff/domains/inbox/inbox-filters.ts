import { count as counted } from '#client/format.ts';
import type { InboxPageQuery, InboxPageQueryVariables } from '#client/graphql/graphql.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { ARRIVAL_KIND_LABELS, ARRIVAL_STATE_LABELS, ArrivalKind } from '#server/law/people/arrival-kind.ts';

type InboxCondition = Filter<InboxPageQueryVariables, InboxPageQuery>;

/** The conditions as the address names them. */
export const [KIND, LATE, IS_LATE] = ['zhonglei', 'yuqi', 'shi'] as const;

const kindOf = (word: string | undefined) => Object.values(ArrivalKind).find((kind) => kind === word) ?? null;

/** Conditions of the inbox (收件箱的筛选). */
export const INBOX_FILTERS: readonly InboxCondition[] = [
  {
    kind: 'chips',
    name: 'zhuangtai',
    label: '按办理情况看',
    as: 'state',
    options: ARRIVAL_STATE_LABELS,
  },
  {
    kind: 'chips',
    name: KIND,
    label: '按种类看',
    all: '全部种类',
    as: 'kind',
    options: ({ inboxCounts }) =>
      inboxCounts.map(({ kind, count }) => ({
        value: kind,
        label: `${ARRIVAL_KIND_LABELS[kind]} ${counted(count.value, count.capped)}`,
      })),
    read: kindOf,
    says: (word) => ARRIVAL_KIND_LABELS[kindOf(word) ?? 'COMMENT'],
  },
  {
    kind: 'choice',
    name: LATE,
    label: '期限',
    all: '不限期限',
    as: 'late',
    options: { [IS_LATE]: '逾期的' },
    read: (word) => (word === IS_LATE ? true : null),
  },
  {
    kind: 'choice',
    name: 'qudao',
    label: '渠道',
    all: '全部渠道',
    as: 'channel',
    options: COMMENT_CHANNEL_LABELS,
  },
  { kind: 'month', name: 'yue', label: '收到的月份', as: ['from', 'to'] },
  { kind: 'text', name: 'q', label: '受理编号、标题或者内容', as: 'words' },
];
