/** Form for a hearing from before the platform (补录), filled in from its record and its report. */
import type { StakeholderSide } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { words } from '#client/words.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import { said, typed, withoutType } from '../procedure/step.ts';
import type { LatePlan } from './late-step.tsx';

interface GroupRow {
  side: StakeholderSide | '';
  count: string;
}

export interface HeardForm {
  noticeOn: string;
  publishedIn: string;
  draftPublished: boolean;
  heldOn: string;
  place: string;
  host: string;
  chair: string;
  groups: readonly GroupRow[];
  selected: boolean;
  methodOn: string;
  listOn: string;
  deliveredOn: string;
  heldInPublic: boolean;
  signedCount: string;
  unsignedReason: string;
  summary: string;
  answer: string;
  fileIds: string[];
}

export const BLANK: HeardForm = {
  noticeOn: '',
  publishedIn: '',
  draftPublished: false,
  heldOn: '',
  place: '',
  host: '',
  chair: '',
  groups: [],
  selected: false,
  methodOn: '',
  listOn: '',
  deliveredOn: '',
  heldInPublic: false,
  signedCount: '',
  unsignedReason: '',
  summary: '',
  answer: '',
  fileIds: [],
};

const COUNT = /^\d{1,4}$/;
const wrong = (typed: string) => (COUNT.test(typed.trim()) ? undefined : '请填写人数');
const wrongIfTold = (typed: string) => (typed.trim() === '' ? undefined : wrong(typed));

const SIDES: readonly RecordField<GroupRow>[] = [
  {
    kind: 'choice',
    name: 'side',
    label: '方面',
    options: STAKEHOLDER_SIDE_LABELS,
    none: words.form.choose,
    required: true,
  },
  { kind: 'text', name: 'count', label: '到会人数', count: true, beside: true, wrong },
];

const UNSHOWN = '材料没有载明的不填，提交时写明查了哪些材料。';

const NOTICE: readonly RecordField<HeardForm>[] = [
  { kind: 'day', name: 'heldOn', label: '举行日期', required: true },
  { kind: 'day', name: 'noticeOn', label: '公告日期', hint: UNSHOWN, optional: true, beside: true },
  {
    kind: 'text',
    name: 'publishedIn',
    label: '在哪里公告',
    hint: '网站栏目和网址，报刊名称和日期。',
    optional: true,
  },
  { kind: 'tick', name: 'draftPublished', label: '提前公布了草案及其说明' },
  { kind: 'text', name: 'place', label: '地点' },
  { kind: 'text', name: 'host', label: '主持单位' },
  { kind: 'text', name: 'chair', label: '主持人', beside: true },
];

const PEOPLE: readonly RecordField<HeardForm>[] = [
  {
    kind: 'rows',
    name: 'groups',
    label: '各方参加人',
    hint: '照听证笔录的签到逐方填写；价格听证会消费者不得少于五分之二。',
    noun: '一方',
    columns: SIDES,
  },
  { kind: 'tick', name: 'selected', label: '参加人经过遴选' },
  {
    kind: 'day',
    name: 'methodOn',
    label: '遴选办法的公布日期',
    hint: UNSHOWN,
    optional: true,
    when: ({ selected }) => selected,
  },
  { kind: 'day', name: 'listOn', label: '参加人名单的公布日期', hint: UNSHOWN, optional: true },
  {
    kind: 'day',
    name: 'deliveredOn',
    label: '材料送达最后一名参加人的日期',
    hint: UNSHOWN,
    optional: true,
    beside: true,
  },
];

const RECORD: readonly RecordField<HeardForm>[] = [
  { kind: 'tick', name: 'heldInPublic', label: '公开举行' },
  {
    kind: 'text',
    name: 'signedCount',
    label: '在听证笔录上签字的人数',
    hint: '笔录看不出的不填。',
    count: true,
    optional: true,
    wrong: wrongIfTold,
  },
  {
    kind: 'area',
    name: 'unsignedReason',
    label: '没有签字的人拒签的理由',
    hint: '照笔录的注明填写；都签了的不填。',
    optional: true,
  },
  { kind: 'area', name: 'summary', label: '主要意见', hint: '照听证笔录归纳；没有人提出意见的，如实写明。' },
  { kind: 'area', name: 'answer', label: '意见采纳情况', hint: '怎样采纳，未采纳的为什么（第十八条）。' },
];

/** 补录的听证会. */
export const HEARING: LatePlan<HeardForm> = {
  step: 'HEARING',
  record: BLANK,
  fields: [...NOTICE, ...PEOPLE, ...RECORD],
  from: ({ hearing: told }) =>
    told && {
      ...withoutType(told),
      noticeOn: typed(told.noticeOn),
      methodOn: typed(told.methodOn),
      listOn: typed(told.listOn),
      deliveredOn: typed(told.deliveredOn),
      unsignedReason: typed(told.unsignedReason),
      signedCount: told.signedCount == null ? '' : String(told.signedCount),
      groups: told.groups.map(({ side, count }) => ({ side, count: String(count) })),
    },
  part: ({ fileIds: _kept, groups, signedCount, ...told }) => ({
    hearing: {
      ...withoutType(told),
      noticeOn: told.noticeOn || null,
      methodOn: told.selected ? told.methodOn || null : null,
      listOn: told.listOn || null,
      deliveredOn: told.deliveredOn || null,
      unsignedReason: said(told.unsignedReason),
      signedCount: signedCount.trim() === '' ? null : Number(signedCount),
      groups: groups.map(({ side, count }) => ({ side: side as StakeholderSide, count: Number(count) || 0 })),
    },
  }),
};
