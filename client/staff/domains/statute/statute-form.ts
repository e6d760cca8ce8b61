import type { StatuteInput } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { BASIS_LEVEL_LABELS, PLANNING_KIND_LABELS } from '#client/words.ts';
import type { StatuteEdition } from './statute-documents.ts';

/** 登记的法规 or 规划 as it is typed. */
export interface StatuteForm {
  kind: string;
  title: string;
  level: string;
  planKind: string;
  firstYear: string;
  lastYear: string;
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
  kind: 'LAW',
  title: '',
  level: '',
  planKind: '',
  firstYear: '',
  lastYear: '',
  docNo: '',
  issuer: '',
  promulgatedOn: '',
  fromDay: '',
  url: '',
  whole: true,
  text: '',
  reason: '',
};

/** A new edition begins with what the last one says of its law or plan; number, days and text are its own. */
export const followingForm = (edition: StatuteEdition): StatuteForm => ({
  ...EMPTY_STATUTE,
  kind: edition.planKind ? 'PLAN' : 'LAW',
  title: edition.title,
  level: edition.level,
  planKind: edition.planKind ?? '',
  firstYear: String(edition.firstYear ?? ''),
  lastYear: String(edition.lastYear ?? ''),
  docNo: edition.docNo,
  issuer: edition.issuer,
  url: edition.url,
});

const isPlan = ({ kind }: StatuteForm) => kind === 'PLAN';
const isLaw = (form: StatuteForm) => !isPlan(form);
const yearOf = (typed: string) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null);

/** A plan holds from its publication and has no level; a law has no period. */
export function inputOf(form: StatuteForm): StatuteInput {
  const { kind: _, planKind, firstYear, lastYear, ...said } = form;
  const input = isPlan(form)
    ? {
        ...said,
        level: 'OTHER',
        fromDay: said.promulgatedOn,
        planKind,
        firstYear: yearOf(firstYear),
        lastYear: yearOf(lastYear),
      }
    : said;
  return input as unknown as StatuteInput;
}

const { OTHER: _, ...LEVELS } = BASIS_LEVEL_LABELS;

/** Fields of a new edition: its kind is that of the one before. */
export const EDITION_FIELDS: readonly RecordField<StatuteForm>[] = [
  { name: 'title', kind: 'text', label: '名称', hint: '照公布的文本写全称，不加书名号。' },
  { name: 'level', kind: 'choice', label: '效力级别', options: LEVELS, inView: true, when: isLaw },
  {
    name: 'planKind',
    kind: 'choice',
    label: '规划的类别',
    options: PLANNING_KIND_LABELS,
    required: true,
    when: isPlan,
  },
  { name: 'firstYear', kind: 'text', label: '规划期开始', count: true, hint: '四位年份。', when: isPlan },
  {
    name: 'lastYear',
    kind: 'text',
    label: '规划期结束',
    count: true,
    hint: '四位年份。',
    beside: true,
    when: isPlan,
  },
  {
    name: 'docNo',
    kind: 'text',
    label: '文号',
    hint: '公布令号或者发文字号，如“国令第713号”；规划没有文号的不填。',
  },
  { name: 'issuer', kind: 'text', label: '制定机关', hint: '规划写编制机关。' },
  { name: 'promulgatedOn', kind: 'day', label: '公布之日', hint: '修订的，写修订公布之日。' },
  { name: 'fromDay', kind: 'day', label: '施行之日', beside: true, when: isLaw },
  { name: 'url', kind: 'text', label: '官方文本的网址', optional: true },
  {
    name: 'whole',
    kind: 'tick',
    label: '收录全文：正文完整，引用的内容不在其中的，不能通过核对',
  },
  {
    name: 'text',
    kind: 'area',
    label: '正文',
    optional: true,
    hint: '法规从“第一条”起，规划从“第一章”或者“一、”起；章节标题一起粘贴。款另起一行。',
  },
  { name: 'reason', kind: 'area', label: '为什么登记', hint: '如“票价调整方案引用本法”；随法规公开。' },
];

/** Fields of a new entry, which says first of which kind it is. */
export const STATUTE_FIELDS: readonly RecordField<StatuteForm>[] = [
  {
    name: 'kind',
    kind: 'choice',
    label: '登记的是',
    options: { LAW: '法律、法规、规章或者规范性文件', PLAN: '规划' },
    inView: true,
  },
  ...EDITION_FIELDS,
];

/** 登记废止, as it is typed. */
export const NO_END = { fromDay: '', successor: '', reason: '' };

export const END_FIELDS: readonly RecordField<typeof NO_END>[] = [
  { name: 'fromDay', kind: 'day', label: '自哪一天起失效' },
  { name: 'successor', kind: 'text', label: '由哪一部取代', optional: true, hint: '不加书名号。' },
  { name: 'reason', kind: 'area', label: '依据什么废止', hint: '如“新法附则第六十条废止”；随法规公开。' },
];
