import type {
  InterpretationForm,
  InterpretationSection,
  OutreachForm,
  PlannedPublication_SubmissionFragment as Submission,
  PublicationPlanInput,
  PublicationPlace,
} from '#client/graphql/graphql.ts';
import { OUTREACH_FORM_LABELS, PUBLICATION_PLACE_LABELS } from '#server/law/decision/decision-publication.ts';
import { INTERPRETATION_FORM_LABELS } from '#server/law/consultation/interpretation.ts';
import {
  INTERPRETATION_SECTION_LABELS,
  MAY_NOT_APPLY,
} from '#server/law/consultation/interpretation-sections.ts';
import type { RecordField } from '#client/staff/form/record-field.ts';

/** A plan as it is filled in: the sections and the places that are not there by their names. */
export interface PlanValues extends Record<InterpretationSection, string> {
  indexNo: string;
  topic: string;
  issuer: string;
  expiresOn: string;
  textFileId: string;
  interpretationFileId: string;
  notApplicable: InterpretationSection[];
  forms: InterpretationForm[];
  places: PublicationPlace[];
  GAZETTE: string;
  NEWSPAPER: string;
  publicOpinionsStatement: string;
  expertOpinionsStatement: string;
  outreach: OutreachForm[];
}

const SECTIONS = Object.keys(INTERPRETATION_SECTION_LABELS) as InterpretationSection[];
const ABSENT = ['GAZETTE', 'NEWSPAPER'] as const;

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
  { kind: 'area', name: 'expertOpinionsStatement', label: '专家论证意见采纳情况', optional: true },
  { kind: 'checks', name: 'outreach', label: '宣传解读方式', options: OUTREACH_FORM_LABELS, optional: true },
];

type Plan = NonNullable<Submission['plan']>;

type Section = Plan['sections'][number];

/**
 * The form over the plan that was sent last, so that what was returned is amended and not written anew; before one was sent, the
 * interpretation that was published with the draft (`told`) is carried over.
 */
export const planValues = (
  plan: Plan | null,
  told: readonly Section[],
  toldForms: readonly InterpretationForm[] = [],
): PlanValues => ({
  ...NO_SECTIONS,
  ...Object.fromEntries((plan?.sections ?? told).map((one) => [one.section, one.text])),
  notApplicable: (plan?.sections ?? told).flatMap(({ section, applies }) =>
    applies === false ? [section] : [],
  ),
  indexNo: plan?.header.indexNo ?? '',
  topic: plan?.header.topic ?? '',
  issuer: plan?.header.issuer ?? '',
  expiresOn: plan?.header.expiresOn ?? '',
  textFileId: plan?.textFileId ?? '',
  interpretationFileId: plan?.interpretationFileId ?? '',
  forms: plan?.forms ?? [...toldForms],
  places: plan?.places ?? [],
  ...absentIn(plan),
  publicOpinionsStatement: plan?.publicOpinionsStatement ?? '',
  expertOpinionsStatement: plan?.expertOpinionsStatement ?? '',
  outreach: plan?.outreach ?? [],
});

const NO_SECTIONS: Record<InterpretationSection, string> = {
  BACKGROUND: '',
  PURPOSE: '',
  MAIN_CONTENT: '',
  STANDARDS: '',
  BENEFITS: '',
  DIFFERENCES: '',
  NEXT_STEPS: '',
};

const absentIn = (plan: Plan | null) => {
  const of = (place: PublicationPlace) => plan?.absentPlaces.find((one) => one.place === place)?.reason ?? '';
  return { GAZETTE: of('GAZETTE'), NEWSPAPER: of('NEWSPAPER') };
};

/** What is published is in force and open: another document would not be sent here. */
export const planInput = (values: PlanValues): PublicationPlanInput => ({
  header: {
    indexNo: values.indexNo,
    topic: values.topic,
    issuer: values.issuer,
    validity: 'VALID',
    expiresOn: values.expiresOn || null,
    disclosure: 'PROACTIVE',
  },
  textFileId: values.textFileId,
  interpretationFileId: values.interpretationFileId,
  sections: SECTIONS.map((name) => ({
    section: name,
    text: values[name],
    applies: !values.notApplicable.includes(name),
  })),
  forms: values.forms,
  places: values.places,
  absentPlaces: ABSENT.filter((place) => !values.places.includes(place)).map((place) => ({
    place,
    reason: values[place],
  })),
  publicOpinionsStatement: values.publicOpinionsStatement,
  expertOpinionsStatement: values.expertOpinionsStatement,
  outreach: values.outreach,
});
