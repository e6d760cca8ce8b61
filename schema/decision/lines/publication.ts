import type {
  Issue,
  Outreach,
  Publication,
  PublicationPlan,
  PublicationReview,
  PublicationSubmission,
  SubmittedPaper,
  Withholding,
} from '#schema/execution/execution-contents.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { OUTREACH_FORM_LABELS, PUBLICATION_PLACE_LABELS } from '#server/law/decision/decision-publication.ts';
import {
  DISCLOSURE_LABELS,
  type DocumentHeader,
  VALIDITY_LABELS,
} from '#server/law/decision/document-header.ts';
import { impactWords } from '#server/law/consultation/interpretation-forms.ts';
import { INTERPRETATION_FORM_LABELS } from '#server/law/consultation/interpretation.ts';
import {
  INTERPRETATION_SECTION_LABELS,
  sectionWords,
} from '#server/law/consultation/interpretation-sections.ts';
import { NOT_PUBLIC_GROUND_LABELS } from '#server/law/participation/participation.ts';
import { disclosureWords } from '#schema/decision/disclosure-words.ts';
import { wholeStatement } from '#server/law/sentence.ts';
import type { Line, LinesOf } from './line.ts';

/** 印发, as people read it. */
const issueLines = ({ documentNo, writtenDate, executingUnits, signed }: Issue): Line[] => [
  ...(signed ? [{ label: '签发', text: `${signed.by}，${inChinese(signed.on)}` }] : []),
  { label: '发文字号', text: documentNo },
  { label: '成文日期', text: inChinese(writtenDate) },
  { label: '执行单位', text: executingUnits.map(({ name }) => name).join('、') },
];

/** 公布送审, as people read it. */
const submissionLines = ({ plan, withholding, papers }: PublicationSubmission): Line[] => [
  ...(plan ? planLines(plan) : []),
  ...(withholding ? withholdingLines(withholding) : []),
  ...paperLines(papers),
];

/** 公布前保密审查, as people read it. */
const reviewLines = ({ passed, reason, papers }: PublicationReview): Line[] => [
  { label: '结论', text: passed ? '通过' : '退回' },
  { label: '原因', text: reason },
  ...paperLines(papers),
];

/** 决策公布, as people read it. */
const publicationLines = (published: Publication): Line[] => [
  ...planLines(published),
  {
    label: '逐字比对',
    text: published.comparedWith ? `与审定稿（第${published.comparedWith.no}稿）一致` : '',
  },
];

/** 宣传解读, as people read it. */
const outreachLines = ({ form, summary, url }: Outreach): Line[] => [
  { label: '形式', text: OUTREACH_FORM_LABELS[form] },
  { label: '主要内容', text: summary },
  { label: '网址', text: url },
];

const planLines = (plan: PublicationPlan): Line[] => [
  ...headerLines(plan.header),
  { label: '公布载体', text: plan.places.map((place) => PUBLICATION_PLACE_LABELS[place]).join('、') },
  ...plan.absentPlaces.map(({ place, reason }) => ({
    label: `没有${PUBLICATION_PLACE_LABELS[place]}`,
    text: reason,
  })),
  { label: '公众意见采纳情况', text: plan.publicOpinionsStatement },
  { label: '专家意见采纳情况', text: wholeStatement(plan.expertsTold, plan.expertOpinionsStatement) },
  { label: '宣传解读', text: plan.outreach.map((form) => OUTREACH_FORM_LABELS[form]).join('、') },
  { label: '解读形式', text: plan.forms.map((form) => INTERPRETATION_FORM_LABELS[form]).join('、') },
  { label: '对谁有什么变化', text: (plan.impacts ?? []).map(impactWords).join('\n') },
  ...plan.sections.map((one) => ({
    label: INTERPRETATION_SECTION_LABELS[one.section],
    text: sectionWords(one),
  })),
];

const paperLines = (papers: readonly SubmittedPaper[] = []): Line[] =>
  papers.map((paper) => ({ label: paper.name, text: `${disclosureWords(paper)}；SHA-256 ${paper.sha256}` }));

const headerLines = (header: DocumentHeader): Line[] => [
  { label: '索引号', text: header.indexNo },
  { label: '主题分类', text: header.topic },
  { label: '发布机构', text: header.issuer },
  { label: '发文字号', text: header.documentNo },
  { label: '成文日期', text: header.writtenDate ? inChinese(header.writtenDate) : '' },
  { label: '有效性', text: VALIDITY_LABELS[header.validity] },
  { label: '有效期至', text: header.expiresOn ? inChinese(header.expiresOn) : '' },
  { label: '公开方式', text: DISCLOSURE_LABELS[header.disclosure] },
];

const withholdingLines = ({ ground, law, reason }: Withholding): Line[] => [
  { label: '不予公布的理由', text: NOT_PUBLIC_GROUND_LABELS[ground] },
  { label: '依据', text: law },
  { label: '说明', text: reason },
];

/** Lines of these kinds of record (记录要点). */
export const PUBLICATION = {
  ISSUE: issueLines,
  PUBLICATION_PLAN: submissionLines,
  PUBLICATION_REVIEW: reviewLines,
  PUBLICATION: publicationLines,
  OUTREACH: outreachLines,
} satisfies Partial<LinesOf>;
