/** Changes that an adjustment made to one row of the catalogue, term by term (目录事项调整). */
import type {
  CatalogueChange,
  DecisionCategory,
  DecisionStepKind,
  HearingChoice,
  ParticipationMethod,
} from '#client/graphql/graphql.ts';
import {
  CATALOGUE_CHANGE_LABELS,
  DECISION_CATEGORY_LABELS,
  DECISION_STEP_LABELS,
  HEARING_CHOICE_LABELS,
  PARTICIPATION_METHOD_LABELS,
} from '#client/words.ts';
import { type Change, differing, type Terms } from '../parts/Changes.tsx';

interface Row {
  name: string;
  leadUnit: { name: string };
  coUnits: readonly { name: string }[];
  categories: readonly DecisionCategory[];
  requiredSteps: readonly DecisionStepKind[];
  participationMethods: readonly ParticipationMethod[];
  plannedText: string;
  hearing: HearingChoice;
  change: CatalogueChange;
}

const hearingText = ({ hearing }: Pick<Row, 'hearing'>) => HEARING_CHOICE_LABELS[hearing];

const listed = (words: readonly string[]) => words.join('、') || '无';

const TERMS: Terms<Row> = [
  ['事项名称', ({ name }) => name],
  ['承办单位', ({ leadUnit }) => leadUnit.name],
  ['配合单位', ({ coUnits }) => listed(coUnits.map(({ name }) => name))],
  ['事项类别', ({ categories }) => listed(categories.map((one) => DECISION_CATEGORY_LABELS[one]))],
  ['决策时间', ({ plannedText }) => plannedText],
  ['是否听证', hearingText],
  ['履行程序', ({ requiredSteps }) => listed(requiredSteps.map((one) => DECISION_STEP_LABELS[one]))],
  [
    '公众参与方式',
    ({ participationMethods }) => listed(participationMethods.map((one) => PARTICIPATION_METHOD_LABELS[one])),
  ],
];

/** A new row is said whole, a removed one struck, a changed one by the terms that differ. */
export function changesOf(row: Row, before: Row | undefined): Change[] {
  if (row.change === 'REMOVED') return [{ what: CATALOGUE_CHANGE_LABELS.REMOVED, from: row.name }];
  if (!before || row.change === 'ADDED')
    return [{ what: CATALOGUE_CHANGE_LABELS.ADDED, to: `${row.plannedText}，听证：${hearingText(row)}` }];
  const changed = differing(TERMS, row, before);
  return changed.length > 0 ? changed : [{ what: '其他内容有调整' }];
}
