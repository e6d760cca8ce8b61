/** Form fields of an event plan (活动方案). */
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { wrongHour } from '#client/staff/ground/form/typed.ts';
import { EVENT_KIND_HINTS, EVENT_KIND_LABELS, REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import {
  announcesSpeakers,
  BLANK_SLOT,
  type PlanForm,
  type SeatRow,
  type SlotRow,
  type SpeakerRow,
} from './plan-form.ts';
import type { PlanChoices } from './use-plan-choices.ts';

const wrongSeats = (text: string) => (/^\d{1,5}$/.test(text.trim()) ? undefined : '请填写人数，没有的填0。');
const wrongWaitlist = (text: string) => (text.trim() === '' ? undefined : wrongSeats(text));
const wrongParty = (text: string) => (/^[1-9]\d?$/.test(text.trim()) ? undefined : '请填写1以上的整数。');

export const SEATS: readonly RecordField<SeatRow>[] = [
  { kind: 'choice', name: 'category', label: '类别', options: REPRESENTATIVE_CATEGORY_LABELS, none: '公众' },
  { kind: 'text', name: 'seats', label: '名额', beside: true, wrong: wrongSeats },
  { kind: 'text', name: 'waitlist', label: '最多候补', beside: true, optional: true, wrong: wrongWaitlist },
];

const SLOTS: readonly RecordField<SlotRow>[] = [
  { kind: 'day', name: 'day', label: '日期', required: true },
  { kind: 'text', name: 'startsAt', label: '开始', beside: true, required: true, wrong: wrongHour },
  { kind: 'text', name: 'endsAt', label: '结束', beside: true, required: true, wrong: wrongHour },
  { kind: 'tick', name: 'own', label: '这一场的名额另定' },
  {
    kind: 'rows',
    name: 'groups',
    label: '这一场的名额',
    noun: '一类名额',
    columns: SEATS,
    when: ({ own }) => own,
  },
];

const SPEAKERS: readonly RecordField<SpeakerRow>[] = [
  { kind: 'text', name: 'post', label: '职务', hint: '如“县民政局局长”。', required: true },
  { kind: 'text', name: 'name', label: '姓名', beside: true, optional: true },
];

const open = ({ openSignUp }: PlanForm) => openSignUp;

const MATTER = ({ decisions }: PlanChoices): readonly RecordField<PlanForm>[] => [
  {
    kind: 'choice',
    name: 'kind',
    label: '活动类别',
    options: EVENT_KIND_LABELS,
    hints: EVENT_KIND_HINTS,
    required: true,
  },
  { kind: 'text', name: 'title', label: '活动名称', hint: '如“走进政务大厅，看一件事怎么办成”。' },
  { kind: 'area', name: 'purpose', label: '活动主题和内容' },
  {
    kind: 'area',
    name: 'programme',
    label: '活动安排',
    hint: '先后做什么，一项一行。每行以“14:30”或者“14:30—15:10”开头的，公众看到按钟点排的日程；钟点要在场次的时间以内，不然照原文列出。',
    optional: true,
  },
  { kind: 'text', name: 'audience', label: '参加对象', hint: '如“全县居民；未满14周岁的由监护人陪同”。' },
  {
    kind: 'choice',
    name: 'decisionId',
    label: '相关决策',
    options: decisions,
    none: '与决策无关',
    optional: true,
  },
  { kind: 'units', name: 'coUnitIds', label: '协办单位', optional: true },
];

const TIMES: readonly RecordField<PlanForm>[] = [
  {
    kind: 'rows',
    name: 'slots',
    label: '场次',
    hint: '如9:30，当日结束写24:00。',
    noun: '一场',
    columns: SLOTS,
    blank: BLANK_SLOT,
  },
  {
    kind: 'rows',
    name: 'seats',
    label: '每场的名额',
    hint: '公众名额和邀请的各类人员分开写；名额满了按先后候补。',
    noun: '一类名额',
    columns: SEATS,
    optional: true,
  },
];

const PLACE = ({ rooms, hosts, roomHint }: PlanChoices): readonly RecordField<PlanForm>[] => [
  {
    kind: 'choice',
    name: 'roomId',
    label: '场地',
    hint: roomHint,
    options: rooms,
    none: '不用登记的场地',
    optional: true,
  },
  { kind: 'text', name: 'place', label: '地点', hint: '公众看到的写法，如“县政务服务中心一楼大厅”。' },
  {
    kind: 'checks',
    name: 'hostIds',
    label: '接待人',
    hint: '同一时间只接待一批。',
    options: hosts,
    wrap: true,
    optional: true,
  },
  {
    kind: 'text',
    name: 'moderator',
    label: '主持人',
    hint: '写职务，如“县政府新闻办主任”。',
    when: announcesSpeakers,
  },
  {
    kind: 'rows',
    name: 'speakers',
    label: '发布人',
    noun: '一位发布人',
    columns: SPEAKERS,
    ordered: true,
    when: announcesSpeakers,
  },
];

const SIGN_UP: readonly RecordField<PlanForm>[] = [
  { kind: 'tick', name: 'openSignUp', label: '公众可以报名', hint: '不勾的，由主办单位邀请。' },
  { kind: 'day', name: 'opensDay', label: '报名开始', when: open },
  { kind: 'text', name: 'opensHour', label: '开始的钟点', beside: true, when: open, wrong: wrongHour },
  { kind: 'day', name: 'closesDay', label: '报名截止', when: open },
  { kind: 'text', name: 'closesHour', label: '截止的钟点', beside: true, when: open, wrong: wrongHour },
  { kind: 'text', name: 'partyMax', label: '一次最多报几人', when: open, wrong: wrongParty },
  { kind: 'area', name: 'contact', label: '联系方式', hint: '科室和电话，公众看得到。' },
];

export const planFields = (choices: PlanChoices): readonly RecordField<PlanForm>[] => [
  ...MATTER(choices),
  ...TIMES,
  ...PLACE(choices),
  ...SIGN_UP,
];
