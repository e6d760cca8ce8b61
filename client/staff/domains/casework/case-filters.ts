import type { CasesPageQuery, CasesPageQueryVariables } from '#client/graphql/graphql.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { yearOf } from '#client/staff/ground/list/YearChips.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { CASE_CLASS_LABELS, type CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS, stateWords } from '#server/law/casework/case-kinds.ts';
import { CASE_PUBLICITY_LABELS } from '#server/law/casework/case-publicity.ts';
import { CASE_STANDING_LABELS } from '#server/law/casework/case-standing.ts';
import { CASE_DESKS } from './case-desks.ts';

/** The conditions as the address names them, which the board and the decision lead to. */
export const [UNIT, STANDING, YEAR, DECISION] = ['danwei', 'shixiao', 'nian', 'juece'] as const;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where it may stand; one that comes sorted never waits to be. */
function states(kind: CaseKind) {
  const { RECEIVED, ...sorted } = stateWords(kind);
  return CASE_KINDS[kind].sortedAs === null ? { RECEIVED, ...sorted } : sorted;
}

type CasesFilter = Filter<CasesPageQueryVariables, CasesPageQuery>;

const STANDINGS: CasesFilter = {
  kind: 'choice',
  name: STANDING,
  label: '办理时效',
  all: '不限时效',
  as: 'standing',
  options: CASE_STANDING_LABELS,
};
const UNITS: CasesFilter = {
  kind: 'choice',
  name: UNIT,
  label: '办理单位',
  all: '全部单位',
  as: 'unitId',
  options: ({ units }) => units.map(({ id, name }) => ({ value: id, label: name })),
  read: (word) => (word && ID.test(word) ? word : null),
};
const CLASSES: CasesFilter = {
  kind: 'choice',
  name: 'fenlei',
  label: '分类',
  all: '全部分类',
  as: 'caseClass',
  options: CASE_CLASS_LABELS,
};
const CHANNELS: CasesFilter = {
  kind: 'choice',
  name: 'qudao',
  label: '渠道',
  all: '全部渠道',
  as: 'channel',
  options: COMMENT_CHANNEL_LABELS,
};
const PUBLICITY: CasesFilter = {
  kind: 'choice',
  name: 'gongkai',
  label: '公开情况',
  all: '不限公开情况',
  as: 'publicity',
  options: CASE_PUBLICITY_LABELS,
};
const YEARS: CasesFilter = {
  kind: 'kept',
  name: YEAR,
  label: '收到的年度',
  as: 'year',
  read: yearOf,
  says: (word) => `${word}年收到`,
};

const OF_DECISION: CasesFilter = { kind: 'kept', name: DECISION, label: '决策', as: 'decisionNo' };

/** Conditions of the list of one kind (办件的筛选); what is never asked of a kind is no condition there. */
export function caseFilters(kind: CaseKind): readonly CasesFilter[] {
  const { publishable, classed, source } = CASE_KINDS[kind];
  const numbers = ['受理编号', ...(source ? [source.numbers] : [])].join('、');
  return [
    { kind: 'chips', name: 'zhuangtai', label: '按办理情况看', as: 'state', options: states(kind) },
    STANDINGS,
    UNITS,
    ...(classed ? [CLASSES] : []),
    ...(source ? [] : [CHANNELS]),
    ...(publishable ? [PUBLICITY] : []),
    { kind: 'month', name: 'yue', label: '收到的月份', as: ['from', 'to'] },
    { kind: 'text', name: 'q', label: `${numbers}、标题或者内容`, as: 'words' },
    YEARS,
    ...(CASE_DESKS[kind].aboutDecision ? [OF_DECISION] : []),
  ];
}
