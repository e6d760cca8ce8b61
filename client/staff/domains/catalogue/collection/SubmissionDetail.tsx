import { clock, dayOf, longDate } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import {
  DECISION_CATEGORY_LABELS,
  DECISION_STEP_LABELS,
  HEARING_CHOICE_LABELS,
  PARTICIPATION_METHOD_LABELS,
  SPECIAL_RULE_LABELS,
} from '#client/words.ts';
import { PARTS, SUBMISSION_LABELS, type SubmissionRow } from './submission-form.ts';

const NOTHING = '未填写';
const listed = (names: readonly string[]) => names.join('、') || NOTHING;

const said = (row: SubmissionRow): [term: string, text: string][] => [
  ['申报单位', row.unit.name],
  ['配合单位', row.coUnits.map(({ name }) => name).join('、') || '没有'],
  ['事项类别', listed(row.categories.map((one) => DECISION_CATEGORY_LABELS[one]))],
  ['决策时间', row.plannedText ?? NOTHING],
  ['是否听证', HEARING_CHOICE_LABELS[row.hearing]],
  ['决策机关', row.ownDecision ? '本单位参照条例自行决策' : '县人民政府'],
  ['特别规定', row.specialRules.map((one) => SPECIAL_RULE_LABELS[one]).join('、') || '没有'],
  ['履行程序', listed(row.requiredSteps.map((one) => DECISION_STEP_LABELS[one]))],
  ['公众参与方式', listed(row.participationMethods.map((one) => PARTICIPATION_METHOD_LABELS[one]))],
  ['决策依据', row.legalBasis.join('；') || NOTHING],
  ['细化完成时间', row.stagedTimes.join('；') || NOTHING],
  ['背景', row.background ?? NOTHING],
  ['联系方式', row.contact ?? NOTHING],
  ...PARTS.map((part): [string, string] => [SUBMISSION_LABELS[part] ?? part, row[part] ?? NOTHING]),
];

const signed = (by: string | null | undefined, at: string | null | undefined) =>
  [by, at ? `${longDate(dayOf(at))} ${clock(at)}` : null].filter(Boolean).join('　');

/** One matter as its unit handed it in. */
export const SubmissionDetail = ({ row }: { row: SubmissionRow }) => (
  <Facts
    small
    items={[
      ...said(row).map(([term, detail]) => ({ term, detail })),
      ...(row.submittedAt ? [{ term: '申报', detail: signed(row.submittedBy, row.submittedAt) }] : []),
      ...(row.decidedAt ? [{ term: '审核', detail: signed(row.decidedBy, row.decidedAt) }] : []),
      ...(row.catalogueItemNo ? [{ term: '目录编号', detail: row.catalogueItemNo }] : []),
    ]}
  />
);
