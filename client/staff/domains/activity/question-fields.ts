/** Form fields of one question in a questionnaire (问卷题目); its kind decides which of them are shown. */
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { words } from '#client/words.ts';
import { QuestionKind } from '#server/law/participation/question.ts';
import { QUESTION_KIND_LABELS } from '#server/law/participation/question-kinds.ts';
import { isConditional, type QuestionRow, sets } from './question-rows.ts';

const isMatrix = ({ kind }: QuestionRow) => kind === QuestionKind.MATRIX;

export const QUESTION_FIELDS: readonly RecordField<QuestionRow>[] = [
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
    name: 'rows',
    label: '逐项选择的各项',
    hint: '一行一项，如“医院”“学校”。',
    when: isMatrix,
  },
  {
    kind: 'area',
    name: 'options',
    label: '选项',
    hint: '一行一个；逐项选择题写各项共用的几种选择，如“方便”“不方便”。',
    when: sets('options'),
  },
  {
    kind: 'choice',
    name: 'points',
    label: '打几分',
    options: { 5: '1至5分', 10: '1至10分' },
    when: sets('points'),
  },
  { kind: 'text', name: 'lowEnd', label: '1分的意思', hint: '如“很不满意”。', when: sets('points') },
  { kind: 'text', name: 'highEnd', label: '最高分的意思', hint: '如“很满意”。', when: sets('points') },
  {
    kind: 'tick',
    name: 'other',
    label: '加一项“其他”，请选的人写明',
    when: sets('other'),
  },
  { kind: 'tick', name: 'required', label: '必答' },
  {
    kind: 'text',
    name: 'onlyIfNo',
    label: '只请前面第几题选了某一项的人回答',
    hint: '写前面一道单选题的题号；请所有人回答的不填。',
    count: true,
    optional: true,
  },
  {
    kind: 'text',
    name: 'onlyIf',
    label: '那道题的哪一项',
    hint: '照那个选项的原文写。',
    when: isConditional,
  },
];
