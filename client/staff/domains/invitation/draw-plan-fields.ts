import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { wrongCount } from '#client/staff/ground/form/typed.ts';
import { DRAW_METHOD_LABELS, QUOTA_ATTRIBUTE_LABELS, REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import type { DrawPlanForm, KindRow, QuotaRow } from './draw-plan-form.ts';

const METHOD_HINTS = {
  ROTATION: '熟悉议题的在前，近一年受邀少的在前，仍然相同的按公开的种子排定。名额按类别，每类几名。',
  LOTTERY:
    '按名额排出一千张名单，每名候选人的机会尽量相等，再抽中其中一张。名额可以按类别、乡镇、性别、领域。',
};

/** Nobody of a register is there because the matter concerns them. */
const CATEGORIES = Object.fromEntries(
  Object.entries(REPRESENTATIVE_CATEGORY_LABELS).filter(([category]) => category !== 'STAKEHOLDER'),
);

const KIND_COLUMNS: readonly RecordField<KindRow>[] = [
  { kind: 'text', name: 'label', label: '名额名称', hint: '如“两代表一委员”', required: true },
  { kind: 'text', name: 'seats', label: '人数', beside: true, required: true, wrong: wrongCount },
  { kind: 'checks', name: 'categories', label: '由哪些类别的代表占用', options: CATEGORIES, wrap: true },
];

const QUOTA_COLUMNS: readonly RecordField<QuotaRow>[] = [
  {
    kind: 'choice',
    name: 'attribute',
    label: '依据',
    options: QUOTA_ATTRIBUTE_LABELS,
    none: '请选择',
    required: true,
  },
  {
    kind: 'text',
    name: 'label',
    label: '名称',
    hint: '类别的名额名称；或者乡镇、性别、领域，与代表库写法一致',
    beside: true,
    required: true,
  },
  { kind: 'text', name: 'min', label: '最少', required: true, wrong: wrongCount },
  { kind: 'text', name: 'max', label: '最多', beside: true, required: true, wrong: wrongCount },
  {
    kind: 'checks',
    name: 'categories',
    label: '由哪些类别的代表占用',
    options: CATEGORIES,
    wrap: true,
    when: ({ attribute }) => attribute === 'CATEGORY',
  },
];

const rotates = ({ method }: DrawPlanForm) => method === 'ROTATION';

/** 抽选方案. */
export const DRAW_PLAN_FIELDS: readonly RecordField<DrawPlanForm>[] = [
  { kind: 'choice', name: 'method', label: '选取办法', options: DRAW_METHOD_LABELS, hints: METHOD_HINTS },
  {
    kind: 'text',
    name: 'topics',
    label: '议题涉及的领域',
    hint: '几个领域用顿号分开，如“养老、卫生”；与代表库的领域写法一致。',
    when: rotates,
  },
  {
    kind: 'text',
    name: 'seats',
    label: '席位',
    hint: '一共抽几名。',
    wrong: wrongCount,
    when: (form) => !rotates(form),
  },
  {
    kind: 'rows',
    name: 'kinds',
    label: '类别名额',
    noun: '名额',
    columns: KIND_COLUMNS,
    blank: { label: '', categories: [], seats: '1' },
    when: rotates,
  },
  {
    kind: 'rows',
    name: 'quotas',
    label: '名额',
    noun: '名额',
    columns: QUOTA_COLUMNS,
    blank: { attribute: 'CATEGORY', label: '', categories: [], min: '0', max: '1' },
    when: (form) => !rotates(form),
  },
  {
    kind: 'area',
    name: 'concernedUnits',
    label: '因议题直接受益或者受损的单位、企业',
    hint: '一行一个。任职于这些单位的代表不列入抽选，可以作为利益相关方邀请。',
    optional: true,
  },
  {
    kind: 'area',
    name: 'concernedRegions',
    label: '议题直接涉及的村、社区',
    hint: '一行一个。住在那里的代表不列入抽选。',
    optional: true,
  },
];
