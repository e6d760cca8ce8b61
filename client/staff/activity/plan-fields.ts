/** What a plan asks for, field by field (公众参与活动计划). */
import type { RecordField } from '#client/staff/decision/form/record-field.ts';
import { wrongHour } from '#client/staff/hearing/typed.ts';
import { words } from '#client/words.ts';
import { OWN_PROCEDURE } from '#server/law/activity.ts';
import { PARTICIPATION_METHOD_LABELS, type ParticipationMethod } from '#server/law/decision-phase.ts';
import { QUESTION_KIND_LABELS, QuestionKind } from '#server/law/questionnaire.ts';
import { asks, inPlace, type PlanForm, type QuestionRow, signsUp } from './plan-form.ts';

const METHODS = Object.fromEntries(
  Object.entries(PARTICIPATION_METHOD_LABELS).filter(
    ([method]) => !OWN_PROCEDURE.has(method as ParticipationMethod),
  ),
);
const QUESTION: readonly RecordField<QuestionRow>[] = [
  {
    kind: 'choice',
    name: 'kind',
    label: '题型',
    options: QUESTION_KIND_LABELS,
    none: words.form.choose,
    required: true,
  },
  { kind: 'text', name: 'text', label: '题目' },
  {
    kind: 'area',
    name: 'options',
    label: '选项',
    hint: '一行一个，2至20个；填写题不设。',
    when: ({ kind }) => kind !== QuestionKind.TEXT,
  },
];

const wrongSeats = (text: string) => (/^[1-9]\d{0,4}$/.test(text.trim()) ? undefined : '请填写1以上的整数。');

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

const SIGN_UP: readonly RecordField<PlanForm>[] = [
  { kind: 'tick', name: 'openSignUp', label: '公众可以报名', when: inPlace },
  { kind: 'text', name: 'seats', label: '名额', when: signsUp, wrong: wrongSeats },
  { kind: 'day', name: 'closeDay', label: '报名截止日期', when: signsUp },
  { kind: 'text', name: 'closeHour', label: '截止的钟点', when: signsUp, beside: true, wrong: wrongHour },
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
  { kind: 'text', name: 'title', label: '名称', hint: '如“城区停车收费座谈会”。' },
  { kind: 'area', name: 'purpose', label: '内容和目的' },
  { kind: 'text', name: 'audience', label: '参加对象', hint: '如“城区居民、商户，欢迎老年人”。' },
  { kind: 'text', name: 'place', label: '地点', when: inPlace },
  ...TIMES,
  ...SIGN_UP,
  { kind: 'area', name: 'contact', label: '联系方式' },
  {
    kind: 'rows',
    name: 'questions',
    label: '题目',
    noun: '题',
    columns: QUESTION,
    when: asks,
    ordered: true,
  },
];
