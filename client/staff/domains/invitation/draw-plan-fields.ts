import type { LatestDraw_DrawFragment } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { wrongCount } from '#client/staff/ground/form/typed.ts';
import { DRAW_METHOD_LABELS, QUOTA_ATTRIBUTE_LABELS, REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import { type DrawPlanForm, type Given, writtenOut } from './draw-plan-form.ts';
import { type KindRow, PRESET_LABELS, type QuotaRow } from './draw-presets.ts';

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

const { LAST: _last, ...FIRST_LABELS } = PRESET_LABELS;

const PRESET_HINTS = {
  SIX: '按轮换选取：熟悉议题的在前，近一年受邀少的在前。',
  EACH: '按轮换选取。',
  TOWNS: '分层抽签：按名额排出一千张名单，再抽中其中一张。',
};

const own = ({ preset }: DrawPlanForm) => preset === 'OWN';
const rotates = ({ method }: DrawPlanForm) => method === 'ROTATION';

const OWN_QUOTAS: readonly RecordField<DrawPlanForm>[] = [
  {
    kind: 'rows',
    name: 'kinds',
    label: '类别名额',
    noun: '名额',
    columns: KIND_COLUMNS,
    blank: { label: '', categories: [], seats: '1' },
    when: (form) => own(form) && rotates(form),
  },
  {
    kind: 'rows',
    name: 'quotas',
    label: '名额',
    noun: '名额',
    columns: QUOTA_COLUMNS,
    blank: { attribute: 'CATEGORY', label: '', categories: [], min: '0', max: '1' },
    when: (form) => own(form) && !rotates(form),
  },
];

const CONCERNED: readonly RecordField<DrawPlanForm>[] = [
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

/** The plan of the last draw in one line: method, seats, quotas. */
const lastTold = ({ method, seats, quotas }: LatestDraw_DrawFragment): string =>
  `${DRAW_METHOD_LABELS[method]}，共${seats}名：${quotas
    .map(({ label, min, max }) => `${label}${min === max ? max : `${min}至${max}`}名`)
    .join('、')}。`;

/** 抽选方案: a usual one by one press, everything else under 更多. */
export const drawPlanFields = (given: Given): readonly RecordField<DrawPlanForm>[] => [
  {
    kind: 'choice',
    name: 'preset',
    label: '名额',
    options: given.latest ? PRESET_LABELS : FIRST_LABELS,
    hints: given.latest ? { ...PRESET_HINTS, LAST: lastTold(given.latest) } : PRESET_HINTS,
    inView: true,
  },
  {
    kind: 'choice',
    name: 'method',
    label: '选取办法',
    options: DRAW_METHOD_LABELS,
    hints: METHOD_HINTS,
    when: own,
  },
  {
    kind: 'text',
    name: 'topics',
    label: '议题涉及的领域',
    hint: '几个领域用顿号分开，如“养老、卫生”；与代表库的领域写法一致。',
    when: (form) => rotates(writtenOut(form, given)),
  },
  {
    kind: 'text',
    name: 'seats',
    label: '席位',
    hint: '一共抽几名。',
    wrong: wrongCount,
    when: (form) => own(form) && !rotates(form),
  },
  ...OWN_QUOTAS,
  ...CONCERNED,
];
