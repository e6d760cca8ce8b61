import type { LawEntryInput, LawsPage_EntryFragment as Entry } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import {
  DAY_UNIT_LABELS,
  DECISION_CATEGORY_LABELS,
  DECISION_FACT_LABELS,
  DECISION_STEP_LABELS,
  LAW_HEARING_LABELS,
  LAW_LEVEL_LABELS,
  SPECIAL_RULE_NAMES,
} from '#client/words.ts';
import { LAW_STEPS } from '#server/law/policy/law-entry.ts';

/** 登记的专门规定 as it is typed. */
export interface LawForm {
  label: string;
  source: string;
  docNo: string;
  level: string;
  article: string;
  subjects: string[];
  categories: string[];
  facts: string[];
  steps: string[];
  minimumDays: string;
  dayUnit: string;
  shortenable: boolean;
  hearing: string;
  consumers: boolean;
  feedbackByLaw: boolean;
  duty: string;
  fromDay: string;
  reason: string;
}

export const EMPTY_LAW: LawForm = {
  label: '',
  source: '',
  docNo: '',
  level: 'REGULATORY_DOCUMENT',
  article: '',
  subjects: [],
  categories: [],
  facts: [],
  steps: [],
  minimumDays: '',
  dayUnit: 'CALENDAR_DAY',
  shortenable: false,
  hearing: '',
  consumers: false,
  feedbackByLaw: false,
  duty: '',
  fromDay: '',
  reason: '',
};

/** A new edition begins with what stands. */
export const formOf = (entry: Entry): LawForm => ({
  ...EMPTY_LAW,
  label: entry.label,
  source: entry.source,
  docNo: entry.docNo,
  level: entry.level,
  article: entry.place,
  subjects: [...entry.subjects],
  categories: [...entry.categories],
  facts: [...entry.facts],
  steps: [...entry.steps],
  minimumDays: entry.minimumDays == null ? '' : String(entry.minimumDays),
  dayUnit: entry.dayUnit,
  shortenable: entry.shortenable,
  hearing: entry.hearing ?? '',
  consumers: entry.attendance === 'CONSUMERS',
  feedbackByLaw: entry.feedbackByLaw,
  duty: entry.duty,
});

export const inputOf = ({ consumers, minimumDays, hearing, ...form }: LawForm) =>
  ({
    ...form,
    minimumDays: minimumDays.trim() === '' ? null : Number(minimumDays),
    hearing: hearing || null,
    attendance: consumers ? 'CONSUMERS' : null,
  }) as unknown as LawEntryInput;

const STEPS = Object.fromEntries(LAW_STEPS.map((step) => [step, DECISION_STEP_LABELS[step]]));

export const LAW_FIELDS: readonly RecordField<LawForm>[] = [
  { name: 'label', kind: 'text', label: '哪一类事项', hint: '群众看得懂的名称，如“重大民生实事项目”。' },
  { name: 'source', kind: 'text', label: '名称', hint: '法律、法规、规章或者文件的全称，不加书名号。' },
  { name: 'docNo', kind: 'text', label: '文号', hint: '如“×政发〔2026〕8号”。' },
  { name: 'article', kind: 'text', label: '条款', hint: '如“第六条”。', beside: true },
  { name: 'level', kind: 'choice', label: '效力级别', options: LAW_LEVEL_LABELS, inView: true },
  {
    name: 'subjects',
    kind: 'checks',
    label: '适用于目录写明的事项',
    optional: true,
    hint: '下面三栏至少选一项；有一项符合就适用。',
    options: SPECIAL_RULE_NAMES,
  },
  {
    name: 'categories',
    kind: 'checks',
    label: '适用于事项类别',
    optional: true,
    options: DECISION_CATEGORY_LABELS,
  },
  {
    name: 'facts',
    kind: 'checks',
    label: '适用于认定的情形',
    optional: true,
    options: DECISION_FACT_LABELS,
    wrap: true,
  },
  {
    name: 'minimumDays',
    kind: 'text',
    label: '公开征求意见至少多少日',
    optional: true,
    count: true,
    hint: '30日以上，按工作日的22个工作日以上；没有另定期限的不填。',
    wrong: (text) => (/^\d{0,3}$/.test(text.trim()) ? undefined : '写数字。'),
  },
  {
    name: 'dayUnit',
    kind: 'choice',
    label: '怎样计算',
    options: DAY_UNIT_LABELS,
    inView: true,
    beside: true,
  },
  { name: 'shortenable', kind: 'tick', label: '原文写“一般”，可以说明理由缩短' },
  {
    name: 'steps',
    kind: 'checks',
    label: '要求履行的程序',
    optional: true,
    options: STEPS,
    hint: '公众参与指向社会公开征求意见；听证在下一栏选。',
    wrap: true,
  },
  {
    name: 'hearing',
    kind: 'choice',
    label: '听证',
    optional: true,
    options: LAW_HEARING_LABELS,
    none: '没有写听证',
  },
  { name: 'consumers', kind: 'tick', label: '听证会参加人中消费者不少于五分之二' },
  { name: 'feedbackByLaw', kind: 'tick', label: '原文要求反馈意见采纳情况和理由' },
  { name: 'duty', kind: 'area', label: '规定的内容', hint: '照原文写，随规定公开。' },
  {
    name: 'fromDay',
    kind: 'day',
    label: '从哪一天起适用',
    hint: '不早于另一人确认之日；已经公布的征求意见不受影响。',
  },
  { name: 'reason', kind: 'area', label: '为什么登记', hint: '如“县政府新印发”；随规定公开。' },
];
