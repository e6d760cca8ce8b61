/**
 * Forms for steps that have no form of their own on the platform: the start, the research, a solicitation held
 * elsewhere.
 */
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { said, typed, withoutType } from '../procedure/step.ts';
import type { LateTold } from './late-told.ts';
import type { LatePlan } from './late-step.tsx';

interface Told {
  happenedOn: string;
  summary: string;
  fileIds: string[];
}

const TOLD: Told = { happenedOn: '', summary: '', fileIds: [] };

const told = (day: string, what: string, hint: string): readonly RecordField<Told>[] => [
  { kind: 'day', name: 'happenedOn', label: day, required: true },
  { kind: 'area', name: 'summary', label: what, hint },
];

const fromTold = ({ happenedOn, summary }: LateTold) => ({
  happenedOn: typed(happenedOn),
  summary: typed(summary),
});

const partOf = ({ happenedOn, summary }: Told) => ({ happenedOn, summary });

export const START: LatePlan<Told> = {
  step: 'START',
  record: TOLD,
  fields: told(
    '启动日期',
    '怎样启动',
    '由谁批准启动、文件名称和文号，如“主要负责人批准启动，×政办〔2026〕3号”。',
  ),
  part: partOf,
  from: fromTold,
};

export const RESEARCH: LatePlan<Told> = {
  step: 'RESEARCH',
  record: TOLD,
  fields: told('开始起草的日期', '调查研究情况', '调查研究的时间、方式、对象和主要结论（第十二条）。'),
  part: partOf,
  from: fromTold,
};

interface Solicited {
  opensOn: string;
  closesOn: string;
  publishedIn: string;
  shortenReason: string;
  shortenApprovedBy: string;
  opinionCount: string;
  adoptedCount: string;
  answer: string;
  answeredOn: string;
  fileIds: string[];
}

const COUNT = /^\d{1,7}$/;
const wrong = (typed: string) => (COUNT.test(typed.trim()) ? undefined : '请填写整数，没有的填0');
const countOf = (typed: string) => (COUNT.test(typed.trim()) ? Number(typed) : -1);

export const SOLICITATION: LatePlan<Solicited> = {
  step: 'SOLICITATION',
  from: ({ solicitation: told }) =>
    told && {
      ...withoutType(told),
      opinionCount: String(told.opinionCount),
      adoptedCount: String(told.adoptedCount),
      answeredOn: typed(told.answeredOn),
      shortenReason: typed(told.shortenReason),
      shortenApprovedBy: typed(told.shortenApprovedBy),
    },
  record: {
    opensOn: '',
    closesOn: '',
    publishedIn: '',
    shortenReason: '',
    shortenApprovedBy: '',
    opinionCount: '',
    adoptedCount: '',
    answer: '',
    answeredOn: '',
    fileIds: [],
  },
  fields: [
    { kind: 'day', name: 'opensOn', label: '公布日期', required: true },
    { kind: 'day', name: 'closesOn', label: '截止日', required: true, beside: true },
    {
      kind: 'text',
      name: 'publishedIn',
      label: '在哪里公布',
      hint: '网站栏目和网址，报刊名称和日期。',
    },
    { kind: 'text', name: 'opinionCount', label: '收到意见（条）', count: true, wrong },
    { kind: 'text', name: 'adoptedCount', label: '采纳和部分采纳（条）', count: true, beside: true, wrong },
    {
      kind: 'area',
      name: 'answer',
      label: '意见和处理情况',
      hint: '主要意见、怎样采纳，未采纳的为什么；没有收到意见的写明（第十八条）。',
    },
    {
      kind: 'day',
      name: 'answeredOn',
      label: '公布采纳情况的日期',
      hint: '没有公布的不填：收到意见而没有公布采纳情况的，不能代替应当进行的公开征求意见。',
      optional: true,
    },
    {
      kind: 'area',
      name: 'shortenReason',
      label: '缩短期限的理由',
      hint: '少于30日的，照录当时公布的理由。',
      optional: true,
    },
    { kind: 'text', name: 'shortenApprovedBy', label: '批准缩短期限的领导', optional: true },
  ],
  part: ({
    fileIds: _kept,
    opinionCount,
    adoptedCount,
    answeredOn,
    shortenReason,
    shortenApprovedBy,
    ...rest
  }) => ({
    solicitation: {
      ...rest,
      opinionCount: countOf(opinionCount),
      adoptedCount: countOf(adoptedCount),
      answeredOn: answeredOn || null,
      shortenReason: said(shortenReason),
      shortenApprovedBy: said(shortenApprovedBy),
    },
  }),
};
