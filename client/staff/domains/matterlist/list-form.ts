import type { ParticipationListDeskQuery as Data, ParticipationListInput } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { PROMISED_WAY_LABELS } from '#client/words.ts';
import type { PromisedWay } from '#server/law/participation/promised-way.ts';

/** A list as it stands at the desk. */
export type List = Data['participationListsInPreparation'][number];

/** A matter as it is typed. */
interface Typed {
  name: string;
  scope: string;
  ways: readonly string[];
  unitId: string;
  unitWords: string;
  basis: string;
  period: string;
  periodDays: string;
  decisionNos: readonly string[];
}

export interface TypedList {
  changeNote: string;
  matters: readonly Typed[];
}

const BLANK: Typed = {
  name: '',
  scope: '',
  ways: [],
  unitId: '',
  unitWords: '',
  basis: '',
  period: '',
  periodDays: '',
  decisionNos: [],
};

/** The list as its form begins; of a published one the next version, whose changes are still to be told. */
export const typedOf = (list: Pick<List, 'changeNote' | 'matters'> | null): TypedList => ({
  changeNote: list?.changeNote ?? '',
  matters: (list?.matters ?? []).map(
    ({ name, scope, ways, unit, unitWords, basis, period, periodDays, decisions }) => ({
      name,
      scope,
      ways,
      unitId: unit?.id ?? '',
      unitWords,
      basis,
      period,
      periodDays: periodDays == null ? '' : String(periodDays),
      decisionNos: decisions.map(({ no }) => no),
    }),
  ),
});

export const inputOf = ({ changeNote, matters }: TypedList): ParticipationListInput => ({
  changeNote,
  matters: matters.map(({ ways, unitId, periodDays, decisionNos, ...said }) => ({
    ...said,
    ways: [...ways] as PromisedWay[],
    decisionNos: [...decisionNos],
    unitId: unitId || null,
    periodDays: periodDays === '' ? null : Number(periodDays),
  })),
});

const CHANGE: RecordField<TypedList> = {
  kind: 'area',
  name: 'changeNote',
  label: '这一版调整了什么',
  hint: '随清单公布，如“新增义务教育招生片区一项”。',
};

const columnsOf = (decisions: Readonly<Record<string, string>>): readonly RecordField<Typed>[] => [
  { kind: 'text', name: 'name', label: '事项', hint: '用公众听得懂的名称，如“水、气、公交等价格”。' },
  { kind: 'text', name: 'scope', label: '参与范围', hint: '哪些人可以参与，如“消费者、经营者”。' },
  { kind: 'checks', name: 'ways', label: '参与方式', options: PROMISED_WAY_LABELS, wrap: true },
  {
    kind: 'text',
    name: 'periodDays',
    label: '公开征求意见的天数',
    count: true,
    optional: true,
    when: ({ ways }) => ways.includes('PUBLIC_SOLICITATION'),
  },
  { kind: 'unit', name: 'unitId', label: '责任单位', optional: true },
  {
    kind: 'text',
    name: 'unitWords',
    label: '责任单位，用文字写',
    hint: '由不同单位承办的才写，如“编制单位”。',
    optional: true,
    when: ({ unitId }) => unitId === '',
  },
  { kind: 'text', name: 'period', label: '时间', optional: true },
  { kind: 'text', name: 'basis', label: '依据', optional: true },
  {
    kind: 'checks',
    name: 'decisionNos',
    label: '归入的决策',
    hint: '按这些决策的记录统计实际开展的次数。',
    options: decisions,
    wrap: true,
    optional: true,
    when: () => Object.keys(decisions).length > 0,
  },
];

/** Fields of a list; `decisions` are those of the year by their numbers. */
export const fieldsOf = (
  versionNo: number,
  decisions: Readonly<Record<string, string>>,
): readonly RecordField<TypedList>[] => [
  ...(versionNo > 1 ? [CHANGE] : []),
  {
    kind: 'rows',
    name: 'matters',
    label: '清单事项',
    noun: '事项',
    ordered: true,
    blank: BLANK,
    columns: columnsOf(decisions),
  },
];
