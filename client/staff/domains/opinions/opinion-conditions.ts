/** The conditions a list of comments can be narrowed by, with their choices; beside the progress and the words looked for. */
import { clauseName } from '#client/citizen/names.ts';
import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import type { Option } from '#client/ui/Select.tsx';
import { COMMENT_CHANNEL_LABELS, OUTCOME_LABELS, STANCE_LABELS } from '#client/words.ts';
import {
  ASKED_AGAIN,
  ASSIGNEE,
  CHANNEL,
  CLAUSE,
  CLUSTER,
  ME,
  NEWEST,
  NOBODY,
  NONE,
  NOTED,
  OUTCOME,
  SORT,
  STANCE,
  WAITING,
} from './opinion-filters.ts';
import type { OpinionsContext } from './opinions-desk.ts';

export interface Condition {
  /** Parameter of the address. */
  name: string;
  label: string;
  /** The choice that narrows nothing. */
  all: string;
  options: readonly Option[];
}

const FIXED: readonly Condition[] = [
  { name: STANCE, label: '态度', all: '全部态度', options: optionsOf(STANCE_LABELS) },
  { name: CHANNEL, label: '渠道', all: '全部渠道', options: optionsOf(COMMENT_CHANNEL_LABELS) },
  { name: OUTCOME, label: '结果', all: '全部结果', options: optionsOf(OUTCOME_LABELS) },
];

const NAMED: Condition = {
  name: NOTED,
  label: '内部备注',
  all: '有没有备注都看',
  options: [{ value: ME, label: '提到我的' }],
};

const AGAIN: Condition = {
  name: ASKED_AGAIN,
  label: '追问',
  all: '有没有追问都看',
  options: [{ value: WAITING, label: '待答复' }],
};

const SORTED: Condition = {
  name: SORT,
  label: '排序',
  all: '先到的在前',
  options: [{ value: NEWEST, label: '后到的在前' }],
};

/** Those of the matter in hand; whose they are, for those who give them to one another. */
export function conditionsOf(context: OpinionsContext): readonly Condition[] {
  const { matter, clusters, colleagues } = context;
  return [
    { name: CLAUSE, label: '条文', all: '全部条文', options: matter.clauses.map(clauseOption) },
    ...FIXED,
    { name: CLUSTER, label: '主题', all: '全部主题', options: [UNSORTED, ...clusters.map(clusterOption)] },
    ...(colleagues.length > 0 ? [assigneesOf(colleagues), NAMED] : []),
    AGAIN,
    SORTED,
  ];
}

const clauseOption = ({ no, commentCount }: OpinionsContext['matter']['clauses'][number]) => ({
  value: no,
  label: `${clauseName(no)}（${commentCount}）`,
});

const UNSORTED = { value: NONE, label: '未归主题' };

const clusterOption = ({ id, title, count }: OpinionsContext['clusters'][number]) => ({
  value: id,
  label: `${title}（${count}）`,
});

const assigneesOf = (colleagues: OpinionsContext['colleagues']): Condition => ({
  name: ASSIGNEE,
  label: '经办人',
  all: '全部经办人',
  options: [
    { value: ME, label: '我' },
    { value: NOBODY, label: '还没有人办理' },
    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
  ],
});
