import {
  DECISION_CATEGORY_LABELS,
  DECISION_STEP_LABELS,
  HEARING_CHOICE_LABELS,
  PARTICIPATION_METHOD_LABELS,
  SPECIAL_RULE_LABELS,
} from '#client/words.ts';
import { FIELD_LABELS } from './item-form.ts';
import type { ItemRow } from './row.ts';

/** One thing a row says, in words. */
export interface Said {
  term: string;
  text: string;
}

const NOTHING = '未填写';
const listed = (names: readonly string[]) => names.join('、') || NOTHING;

/** Everything a row says, field by field, as people read it. */
export const saidBy = (row: ItemRow): Said[] => [
  { term: FIELD_LABELS.name, text: row.name || NOTHING },
  { term: FIELD_LABELS.categories, text: listed(row.categories.map((one) => DECISION_CATEGORY_LABELS[one])) },
  { term: '决策机关', text: row.decisionOrgan || NOTHING },
  { term: FIELD_LABELS.leadUnitId, text: row.leadUnit.name },
  { term: FIELD_LABELS.coUnitIds, text: row.coUnits.map(({ name }) => name).join('、') || '没有' },
  { term: FIELD_LABELS.plannedOn, text: row.plannedText },
  { term: FIELD_LABELS.hearing, text: HEARING_CHOICE_LABELS[row.hearing] },
  {
    term: FIELD_LABELS.specialRules,
    text: row.specialRules.map((one) => SPECIAL_RULE_LABELS[one]).join('、') || '没有',
  },
  {
    term: FIELD_LABELS.requiredSteps,
    text: listed(row.requiredSteps.map((one) => DECISION_STEP_LABELS[one])),
  },
  {
    term: FIELD_LABELS.participationMethods,
    text: listed(row.participationMethods.map((one) => PARTICIPATION_METHOD_LABELS[one])),
  },
  { term: FIELD_LABELS.legalBasis, text: listed(row.legalBasis) },
  { term: FIELD_LABELS.stagedTimes, text: row.stagedTimes.join('；') || NOTHING },
  ...(row.carriedOverFrom === null || row.carriedOverFrom === undefined
    ? []
    : [{ term: '结转', text: carriedText(row) }]),
  { term: FIELD_LABELS.background, text: row.background || NOTHING },
  { term: FIELD_LABELS.contact, text: row.contact || NOTHING },
  ...(row.adjustmentNote ? [{ term: FIELD_LABELS.adjustmentNote, text: row.adjustmentNote }] : []),
];

const carriedText = ({ carriedOverFrom, firstPlannedText, daysLate }: ItemRow) =>
  [
    `由${carriedOverFrom}年度目录结转，沿用原编号`,
    ...(firstPlannedText ? [`原定${firstPlannedText}`] : []),
    ...(daysLate ? [`已逾期${daysLate}日`] : []),
  ].join('，');

/** A field that the adjustment words otherwise than the version before. */
export interface Changed {
  term: string;
  before: string;
  after: string;
}

/** Differences between two wordings of the same matter; the reason for the change is not itself a change. */
export function changesBetween(before: ItemRow, after: ItemRow): Changed[] {
  const old = new Map(saidBy(before).map(({ term, text }) => [term, text]));
  return saidBy(after)
    .filter(({ term }) => term !== FIELD_LABELS.adjustmentNote)
    .flatMap(({ term, text }) => {
      const was = old.get(term) ?? NOTHING;
      return was === text ? [] : [{ term, before: was, after: text }];
    });
}
