import type { CasesPageQuery, CasesPageQueryVariables } from '#client/graphql/graphql.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { yearOf } from '#client/staff/ground/list/YearChips.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { CASE_CLASS_LABELS, CASE_STATE_LABELS } from '#server/law/casework/case-kind.ts';
import { CASE_PUBLICITY_LABELS } from '#server/law/casework/case-publicity.ts';
import { CASE_STANDING_LABELS } from '#server/law/casework/case-standing.ts';

/** The kind of case items that list and board show. */
export const KIND = 'MESSAGE';

/** The conditions as the address names them, which the board leads to. */
export const [UNIT, STANDING, YEAR] = ['danwei', 'shixiao', 'nian'] as const;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Conditions of the list of case items (办件的筛选). */
export const CASE_FILTERS: readonly Filter<CasesPageQueryVariables, CasesPageQuery>[] = [
  { kind: 'chips', name: 'zhuangtai', label: '按办理情况看', as: 'state', options: CASE_STATE_LABELS },
  {
    kind: 'choice',
    name: STANDING,
    label: '办理时效',
    all: '不限时效',
    as: 'standing',
    options: CASE_STANDING_LABELS,
  },
  {
    kind: 'choice',
    name: UNIT,
    label: '办理单位',
    all: '全部单位',
    as: 'unitId',
    options: ({ units }) => units.map(({ id, name }) => ({ value: id, label: name })),
    read: (word) => (word && ID.test(word) ? word : null),
  },
  {
    kind: 'choice',
    name: 'fenlei',
    label: '分类',
    all: '全部分类',
    as: 'caseClass',
    options: CASE_CLASS_LABELS,
  },
  {
    kind: 'choice',
    name: 'qudao',
    label: '渠道',
    all: '全部渠道',
    as: 'channel',
    options: COMMENT_CHANNEL_LABELS,
  },
  {
    kind: 'choice',
    name: 'gongkai',
    label: '公开情况',
    all: '不限公开情况',
    as: 'publicity',
    options: CASE_PUBLICITY_LABELS,
  },
  { kind: 'month', name: 'yue', label: '收到的月份', as: ['from', 'to'] },
  { kind: 'text', name: 'q', label: '受理编号、标题或者内容', as: 'words' },
  {
    kind: 'kept',
    name: YEAR,
    label: '收到的年度',
    as: 'year',
    read: yearOf,
    says: (word) => `${word}年收到`,
  },
];
