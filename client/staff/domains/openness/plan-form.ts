import type { PlanTaskInput } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RECORDED_FACT_LABELS, RecordedFact } from '#server/law/openness/recorded-fact.ts';
import type { PlanTask } from './PlanPage.tsx';

/** A task as it is typed. */
export interface TypedTask {
  title: string;
  content: string;
  basis: string;
  unitId: string;
  dueOn: string;
  measure: string;
  target: string;
}

export const typedOf = (task?: PlanTask): TypedTask => ({
  title: task?.title ?? '',
  content: task?.content ?? '',
  basis: task?.basis ?? '',
  unitId: task?.unit.id ?? '',
  dueOn: task?.dueOn ?? '',
  measure: task?.measure ?? '',
  target: task?.target ? String(task.target) : '',
});

export const taskFields = (today: string): readonly RecordField<TypedTask>[] => [
  { kind: 'text', name: 'title', label: '任务', hint: '一句话写清做什么，例如“举办政府开放日活动”。' },
  { kind: 'area', name: 'content', label: '要求', hint: '做到什么程度、交出什么。' },
  { kind: 'text', name: 'basis', label: '出处', hint: '哪一份要点的第几项。' },
  { kind: 'unit', name: 'unitId', label: '责任单位' },
  { kind: 'day', name: 'dueOn', label: '完成时限', min: today },
  {
    kind: 'choice',
    name: 'measure',
    label: '怎样算完成',
    options: RECORDED_FACT_LABELS,
    none: '责任单位报告，县政府办核实',
    optional: true,
    hint: '选了计什么数，就按责任单位在本平台的记录自动计算，不用报告。',
  },
  {
    kind: 'text',
    name: 'target',
    label: '应当达到的数',
    count: true,
    when: ({ measure }) => measure !== '',
  },
];

export const inputOf = ({ measure, target, ...typed }: TypedTask): PlanTaskInput => ({
  ...typed,
  measure: Object.values(RecordedFact).find((one) => one === measure) ?? null,
  target: Number(target) || null,
});
