import type { ConcernInput } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { CONCERN_LEVEL_LABELS, CONCERN_SOURCE_LABELS } from '#client/words.ts';
import type { ConcernLevel, ConcernSource } from '#server/law/concern/concern-words.ts';

/** A concern as it is typed. */
export interface TypedConcern {
  title: string;
  source: string;
  sourceName: string;
  said: string;
  seenOn: string;
  seenTime: string;
  level: string;
  emergency: boolean;
  decisionNo: string;
}

export const blankConcern = (today: string): TypedConcern => ({
  title: '',
  source: 'NETWORK',
  sourceName: '',
  said: '',
  seenOn: today,
  seenTime: '',
  level: 'ORDINARY',
  emergency: false,
  decisionNo: '',
});

type Decisions = Readonly<Record<string, string>>;

interface Weighed {
  level: string;
  emergency: boolean;
  decisionNo: string;
}

/** Fields of how weighty it is, and of the decision that it is about; the same wherever it is judged. */
const weightFields = (decisions: Decisions): readonly RecordField<Weighed>[] => [
  { kind: 'choice', name: 'level', label: '等级', options: CONCERN_LEVEL_LABELS, inView: true },
  {
    kind: 'tick',
    name: 'emergency',
    label: '涉及突发事件',
    hint: '涉及重大、特别重大突发事件的，5小时内发布信息，24小时内举行新闻发布会；其他的48小时内回应。',
  },
  {
    kind: 'choice',
    name: 'decisionNo',
    label: '涉及的决策',
    options: decisions,
    none: '不涉及',
    find: '查找决策',
    optional: true,
  },
];

const TITLE = {
  kind: 'text',
  name: 'title',
  label: '标题',
  hint: '公众看得到。写是什么事，不写是谁说的，例如“网上关于公交票价上涨的说法”。',
} as const;

export const registerFields = (decisions: Decisions, today: string): readonly RecordField<TypedConcern>[] => [
  TITLE,
  { kind: 'choice', name: 'source', label: '来源', options: CONCERN_SOURCE_LABELS, inView: true },
  {
    kind: 'text',
    name: 'sourceName',
    label: '来源名称或者网址',
    hint: '网址、媒体名称和日期、热线工单号；只有办理的人看得到。',
  },
  {
    kind: 'area',
    name: 'said',
    label: '舆情内容',
    hint: '照原话摘录要点；只有办理的人看得到。',
  },
  { kind: 'day', name: 'seenOn', label: '发现日期', max: today },
  {
    kind: 'text',
    name: 'seenTime',
    label: '发现时间',
    hint: '钟点，例如“9:30”；时限从这时起算。',
    beside: true,
  },
  ...weightFields(decisions),
];

export const inputOf = ({ decisionNo, source, level, ...typed }: TypedConcern): ConcernInput => ({
  ...typed,
  source: source as ConcernSource,
  level: level as ConcernLevel,
  decisionNo: decisionNo || null,
});

/** A judgement as it is typed. */
export interface TypedJudgement extends Weighed {
  title: string;
  reason: string;
}

export const judgementFields = (decisions: Decisions): readonly RecordField<TypedJudgement>[] => [
  TITLE,
  ...weightFields(decisions),
  { kind: 'area', name: 'reason', label: '为什么重新研判', hint: '例如“转发过万，县外媒体跟进”。' },
];

/** A hand-over as it is typed. */
export interface TypedHandOver {
  leadUnitId: string;
  unitIds: readonly string[];
  note: string;
}

export const handOverFields = (again: boolean): readonly RecordField<TypedHandOver>[] => [
  { kind: 'unit', name: 'leadUnitId', label: '承办单位' },
  { kind: 'units', name: 'unitIds', label: '其他有关单位', optional: true },
  {
    kind: 'area',
    name: 'note',
    label: again ? '改由这个单位办理的理由' : '办理要求',
    optional: !again,
  },
];
