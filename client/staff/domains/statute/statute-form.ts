import type { StatuteInput } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { BASIS_LEVEL_LABELS } from '#client/words.ts';
import type { StatuteEdition } from './statute-documents.ts';

/** 登记的法规 as it is typed. */
export interface StatuteForm {
  title: string;
  level: string;
  docNo: string;
  issuer: string;
  promulgatedOn: string;
  fromDay: string;
  url: string;
  whole: boolean;
  text: string;
  reason: string;
}

export const EMPTY_STATUTE: StatuteForm = {
  title: '',
  level: '',
  docNo: '',
  issuer: '',
  promulgatedOn: '',
  fromDay: '',
  url: '',
  whole: true,
  text: '',
  reason: '',
};

/** A new edition begins with what the last one says of its law; number, days and text are its own. */
export const followingForm = ({ title, level, docNo, issuer, url }: StatuteEdition): StatuteForm => ({
  ...EMPTY_STATUTE,
  title,
  level,
  docNo,
  issuer,
  url,
});

export const inputOf = (form: StatuteForm) => ({ ...form }) as unknown as StatuteInput;

const { OTHER: _, ...LEVELS } = BASIS_LEVEL_LABELS;

export const STATUTE_FIELDS: readonly RecordField<StatuteForm>[] = [
  { name: 'title', kind: 'text', label: '名称', hint: '照公布的文本写全称，不加书名号。' },
  { name: 'level', kind: 'choice', label: '效力级别', options: LEVELS, inView: true },
  { name: 'docNo', kind: 'text', label: '文号', hint: '公布令号或者发文字号，如“国令第713号”。' },
  { name: 'issuer', kind: 'text', label: '制定机关', beside: true },
  { name: 'promulgatedOn', kind: 'day', label: '公布之日', hint: '修订的，写修订公布之日。' },
  { name: 'fromDay', kind: 'day', label: '施行之日', beside: true },
  { name: 'url', kind: 'text', label: '官方文本的网址', optional: true },
  {
    name: 'whole',
    kind: 'tick',
    label: '收录全文：引用的条文不在其中的，不能通过核对',
  },
  {
    name: 'text',
    kind: 'area',
    label: '正文',
    optional: true,
    hint: '从“第一条”起；章节标题一起粘贴。款另起一行。',
  },
  { name: 'reason', kind: 'area', label: '为什么登记', hint: '如“票价调整方案引用本法”；随法规公开。' },
];

/** 登记废止, as it is typed. */
export const NO_END = { fromDay: '', successor: '', reason: '' };

export const END_FIELDS: readonly RecordField<typeof NO_END>[] = [
  { name: 'fromDay', kind: 'day', label: '自哪一天起失效' },
  { name: 'successor', kind: 'text', label: '由哪一部取代', optional: true, hint: '不加书名号。' },
  { name: 'reason', kind: 'area', label: '依据什么废止', hint: '如“新法附则第六十条废止”；随法规公开。' },
];
