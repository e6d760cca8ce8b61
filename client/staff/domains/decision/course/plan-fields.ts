import type { InterpretationSection } from '#client/graphql/graphql.ts';
import { OUTREACH_FORM_LABELS, PUBLICATION_PLACE_LABELS } from '#server/law/decision/decision-publication.ts';
import { INTERPRETATION_FORM_LABELS } from '#server/law/consultation/interpretation.ts';
import {
  INTERPRETATION_SECTION_LABELS,
  MAY_NOT_APPLY,
} from '#server/law/consultation/interpretation-sections.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { ABSENT, type PlanValues, SECTIONS } from './plan-form.ts';

const absent = (place: (typeof ABSENT)[number]): RecordField<PlanValues> => ({
  kind: 'area',
  name: place,
  label: `没有${PUBLICATION_PLACE_LABELS[place]}的情况`,
  hint: '本县没有的，写明情况和代替的途径。',
  when: ({ places }) => !places.includes(place),
});

const section = (name: InterpretationSection): RecordField<PlanValues> => ({
  kind: 'area',
  name,
  label: `解读：${INTERPRETATION_SECTION_LABELS[name]}`,
});

const PASSABLE = Object.fromEntries(MAY_NOT_APPLY.map((name) => [name, INTERPRETATION_SECTION_LABELS[name]]));

/** Fields of a publication plan, in the order in which they are filled in (公布方案). */
export const PLAN_FIELDS: readonly RecordField<PlanValues>[] = [
  { kind: 'text', name: 'indexNo', label: '索引号' },
  { kind: 'text', name: 'topic', label: '主题分类' },
  { kind: 'text', name: 'issuer', label: '发布机构' },
  { kind: 'day', name: 'expiresOn', label: '有效期至', hint: '没有期限的不填。', optional: true },
  { kind: 'file', name: 'textFileId', label: '决策正式文本', of: ['DECISION_TEXT'], required: true },
  { kind: 'file', name: 'interpretationFileId', label: '政策解读', of: ['INTERPRETATION'], required: true },
  ...SECTIONS.map(section),
  {
    kind: 'checks',
    name: 'notApplicable',
    label: '解读中不适用的内容',
    hint: '选择的内容，在上面写明为什么不适用。',
    options: PASSABLE,
    optional: true,
  },
  {
    kind: 'rows',
    name: 'impacts',
    label: '对您有什么变化',
    hint: '一行写一类人，公众页面排在解读的最前面；征求意见时写过的已经填好，改成决策定下来的内容。',
    noun: '变化',
    optional: true,
    columns: [
      { kind: 'text', name: 'who', label: '涉及哪些人' },
      { kind: 'text', name: 'since', label: '从何时起', beside: true },
      { kind: 'text', name: 'before', label: '现在' },
      { kind: 'text', name: 'after', label: '以后', beside: true },
    ],
  },
  {
    kind: 'tick',
    name: 'impactsConfirmed',
    label: '已经逐行核对',
    hint: '审定稿与征求意见稿不同的，对照审定稿逐行核对以后选择。',
    optional: true,
    when: ({ impacts }) => impacts.length > 0,
  },
  {
    kind: 'checks',
    name: 'forms',
    label: '解读形式',
    hint: '选图文漫画、简明问答、事例讲解的，征求意见时公布的图解、问答、案例随决策一并公布；内容已经不符的不选。',
    options: INTERPRETATION_FORM_LABELS,
  },
  {
    kind: 'checks',
    name: 'places',
    label: '公布载体',
    hint: '政府公报、政府网站和本地报纸（第三十二条）。',
    options: PUBLICATION_PLACE_LABELS,
  },
  ...ABSENT.map(absent),
  {
    kind: 'area',
    name: 'publicOpinionsStatement',
    label: '社会公众意见采纳情况',
    hint: '公众普遍关心或者专业性、技术性较强的，应当说明（第三十二条）。',
    optional: true,
  },
  {
    kind: 'area',
    name: 'expertOpinionsStatement',
    label: '专家论证意见采纳情况的补充',
    hint: '提出、采纳各多少条和未采纳的理由，由平台按专家论证的记录写入；这里只写要补充的。',
    optional: true,
  },
  { kind: 'checks', name: 'outreach', label: '宣传解读方式', options: OUTREACH_FORM_LABELS, optional: true },
];
