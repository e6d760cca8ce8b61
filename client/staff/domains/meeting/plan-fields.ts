import type { MeetingKind } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { wrongHour } from '#client/staff/ground/form/typed.ts';
import { MEETING_KIND_LABELS } from '#client/words.ts';
import type { PlanForm } from './plan-form.ts';

/** The kinds of meetings that sit together; 传签 is none. */
const KINDS = ['EXECUTIVE', 'PLENARY', 'SPECIAL', 'OFFICE'] as const satisfies readonly MeetingKind[];

export const KIND_OPTIONS = Object.fromEntries(KINDS.map((kind) => [kind, MEETING_KIND_LABELS[kind]]));

const HINTS = {
  SPECIAL: '不能作出重大行政决策',
  OFFICE: '乡镇、街道的办公会议；不能作出重大行政决策',
};

const wrongNumber = (text: string) =>
  text.trim() === '' || /^[1-9]\d{0,3}$/.test(text.trim()) ? undefined : '请填写数字，如38。';

/** 会议方案. */
export const PLAN_FIELDS: readonly RecordField<PlanForm>[] = [
  { kind: 'choice', name: 'kind', label: '会议种类', options: KIND_OPTIONS, hints: HINTS, required: true },
  {
    kind: 'text',
    name: 'name',
    label: '会议名称',
    hint: '如“××县人民政府第38次常务会议”。',
    required: true,
  },
  { kind: 'text', name: 'term', label: '届次', hint: '如“第十七届”。', optional: true },
  { kind: 'text', name: 'sessionNo', label: '第几次', beside: true, optional: true, wrong: wrongNumber },
  { kind: 'day', name: 'heldOn', label: '日期', required: true },
  {
    kind: 'text',
    name: 'startsAt',
    label: '开始',
    hint: '如09:00',
    beside: true,
    required: true,
    wrong: wrongHour,
  },
  {
    kind: 'text',
    name: 'endsAt',
    label: '预计结束',
    hint: '如11:30',
    beside: true,
    required: true,
    wrong: wrongHour,
  },
  { kind: 'text', name: 'place', label: '地点', required: true },
  {
    kind: 'text',
    name: 'chair',
    label: '主持人',
    hint: '写职务，如“县长”“镇长”。',
    beside: true,
    required: true,
  },
];

/** Day and hours are one instant in the contract. */
export const PLAN_ALIASES = { startsOn: 'heldOn' };
