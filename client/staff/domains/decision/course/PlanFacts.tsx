import { wholeStatement } from '#server/law/sentence.ts';
import type { PlannedPublication_SubmissionFragment as Submission } from '#client/graphql/graphql.ts';
import { longDate, moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { OUTREACH_FORM_LABELS, PUBLICATION_PLACE_LABELS } from '#server/law/decision/decision-publication.ts';
import { impactWords } from '#server/law/consultation/interpretation-forms.ts';
import { INTERPRETATION_FORM_LABELS } from '#server/law/consultation/interpretation.ts';
import {
  INTERPRETATION_SECTION_LABELS,
  sectionWords,
} from '#server/law/consultation/interpretation-sections.ts';
import { WITHHOLD_GROUND_LABELS } from '#server/law/consultation/withhold-ground.ts';
import { DISCLOSURE_LABELS } from '#server/law/decision/document-header.ts';
import { NOT_PUBLIC_GROUND_LABELS } from '#server/law/participation/participation.ts';
import type { DecisionDocument } from '#client/staff/ground/form/DocumentsField.tsx';

interface PlanFactsProps {
  submission: Submission;
  documents: readonly DecisionDocument[];
}

/** Plan sent to the review, word by word: the reviewer judges the very text the public will read. */
export const PlanFacts = ({ submission, documents }: PlanFactsProps) => (
  <>
    <p className="small soft">
      {submission.submittedByName}　{moment(submission.submittedAt)}送审
    </p>
    <Facts small items={told(submission, documents).filter(({ detail }) => detail !== '')} />
  </>
);

const names = (labels: Readonly<Record<string, string>>, keys: readonly string[]) =>
  keys.map((key) => labels[key]).join('、');

function told({ plan, papers, withholding }: Submission, documents: readonly DecisionDocument[]) {
  if (withholding)
    return [
      { term: '提请', detail: '依法不予公布' },
      { term: '理由', detail: NOT_PUBLIC_GROUND_LABELS[withholding.ground] },
      { term: '依据', detail: withholding.law },
      { term: '具体情况', detail: withholding.reason },
    ];
  if (!plan) return [];
  const fileOf = (id: string) => documents.find((one) => one.id === id)?.name ?? '已移除的材料';
  return [
    ...headerFacts(plan.header),
    { term: '正式文本', detail: fileOf(plan.textFileId) },
    { term: '政策解读', detail: fileOf(plan.interpretationFileId) },
    ...papers.map(paperFact),
    ...plan.sections.map((one) => ({
      term: INTERPRETATION_SECTION_LABELS[one.section],
      detail: sectionWords(one),
    })),
    { term: '解读形式', detail: names(INTERPRETATION_FORM_LABELS, plan.forms) },
    { term: '对您有什么变化', detail: lines(plan.impacts.map(impactWords)) },
    ...carriedFacts(plan),
    { term: '公布载体', detail: names(PUBLICATION_PLACE_LABELS, plan.places) },
    ...plan.absentPlaces.map(({ place, reason }) => ({
      term: `没有${PUBLICATION_PLACE_LABELS[place]}`,
      detail: reason,
    })),
    { term: '社会公众意见采纳情况', detail: plan.publicOpinionsStatement },
    {
      term: '专家论证意见采纳情况',
      detail: wholeStatement(plan.expertsTold, plan.expertOpinionsStatement),
    },
    { term: '宣传解读', detail: names(OUTREACH_FORM_LABELS, plan.outreach) },
  ];
}

/** Interpretation published with the draft that is published again because the plan names its form. */
const carriedFacts = ({ pictures, clips, questions, cases }: NonNullable<Submission['plan']>) => [
  { term: '沿用的图解', detail: lines(pictures.map(({ alt }) => alt)) },
  {
    term: '沿用的解读视频',
    detail: lines(clips.map(({ title, withdrawnAt }) => (withdrawnAt ? `${title}（已撤下）` : title))),
  },
  { term: '沿用的问答', detail: lines(questions.map(({ question }) => question)) },
  { term: '沿用的案例', detail: lines(cases.map(({ who, situation }) => `${who}：${situation}`)) },
];

const lines = (told: readonly string[]) => told.map((one, index) => `${index + 1}．${one}`).join('\n');

/** Each paper with what was said of it and the bytes it had when it was sent. */
const paperFact = ({ name, sha256, disclosure, ground, law, partOfId }: Submission['papers'][number]) => ({
  term: name,
  detail: [
    partOfId ? '公开版，其余部分不予公开' : disclosure ? DISCLOSURE_LABELS[disclosure] : '未确定公开属性',
    ground ? `${WITHHOLD_GROUND_LABELS[ground]}（${law}）` : '',
    `SHA-256 ${sha256.slice(0, SHORT)}…`,
  ]
    .filter(Boolean)
    .join('；'),
});

/** Enough of a check value to compare it with the document's. */
const SHORT = 12;

type Header = NonNullable<Submission['plan']>['header'];

const headerFacts = ({ indexNo, topic, issuer, documentNo, writtenDate, expiresOn }: Header) => [
  { term: '索引号', detail: indexNo },
  { term: '主题分类', detail: topic },
  { term: '发布机构', detail: issuer },
  { term: '发文字号', detail: documentNo },
  { term: '成文日期', detail: writtenDate ? longDate(writtenDate) : '' },
  { term: '有效期至', detail: expiresOn ? longDate(expiresOn) : '' },
];
