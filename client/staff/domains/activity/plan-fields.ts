/** Form fields of a public participation plan (公众参与活动计划). */
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { wrongHour } from '#client/staff/ground/form/typed.ts';
import { words } from '#client/words.ts';
import { IN_A_PLACE, OWN_PROCEDURE } from '#server/law/participation/activity.ts';
import {
  PARTICIPATION_METHOD_LABELS,
  type ParticipationMethod,
} from '#server/law/decision/decision-phase.ts';
import { asks, type PlanForm } from './plan-form.ts';
import { QUESTION_FIELDS } from './question-fields.ts';

const METHODS = Object.fromEntries(
  Object.entries(PARTICIPATION_METHOD_LABELS).filter(
    ([method]) =>
      !OWN_PROCEDURE.has(method as ParticipationMethod) && !IN_A_PLACE.has(method as ParticipationMethod),
  ),
);

const TIMES: readonly RecordField<PlanForm>[] = [
  { kind: 'day', name: 'startDay', label: '开始日期' },
  { kind: 'text', name: 'startHour', label: '开始的钟点', hint: '如09:30。', beside: true, wrong: wrongHour },
  { kind: 'day', name: 'endDay', label: '结束日期' },
  {
    kind: 'text',
    name: 'endHour',
    label: '结束的钟点',
    hint: '当日结束写24:00。',
    beside: true,
    wrong: wrongHour,
  },
];

/** The decision is chosen for a new activity only. */
const matter = (decisions: Readonly<Record<string, string>> | null): readonly RecordField<PlanForm>[] =>
  decisions
    ? [
        {
          kind: 'choice',
          name: 'decisionId',
          label: '决策事项',
          options: decisions,
          none: words.form.choose,
          required: true,
        },
      ]
    : [];

export const planFields = (
  decisions: Readonly<Record<string, string>> | null,
): readonly RecordField<PlanForm>[] => [
  ...matter(decisions),
  {
    kind: 'choice',
    name: 'method',
    label: '方式',
    options: METHODS,
    none: words.form.choose,
    required: true,
  },
  { kind: 'text', name: 'title', label: '名称', hint: '如“停车习惯问卷”。' },
  { kind: 'area', name: 'purpose', label: '内容和目的' },
  { kind: 'text', name: 'audience', label: '参加对象', hint: '如“城区居民、商户，欢迎老年人”。' },
  ...TIMES,
  { kind: 'area', name: 'contact', label: '联系方式' },
  {
    kind: 'rows',
    name: 'questions',
    label: '题目',
    noun: '题',
    columns: QUESTION_FIELDS,
    when: asks,
    ordered: true,
    copied: true,
  },
];
