import { plannedText } from '#server/law/calendar/planned-time.ts';
import { refuseCatalogueItem } from '#server/law/catalogue/catalogue-item.ts';
import { refuseOwnDecision } from '#server/law/catalogue/own-decision.ts';
import { SPECIAL_RULE_NAMES } from '#server/law/catalogue/special-law.ts';
import { DECISION_CATEGORY_LABELS, HEARING_CHOICE_LABELS } from '#server/law/decision/decision-category.ts';
import { DECISION_STEP_LABELS, PARTICIPATION_METHOD_LABELS } from '#server/law/decision/decision-phase.ts';
import { lettersOf } from '#server/law/draft/clause-likeness.ts';
import type { RowRules, SheetKind } from '#server/engines/sheet/sheet-kind.ts';
import type { CatalogueFacts } from './catalogue-facts.ts';
import { type Row, readRow } from './item-input.ts';
import { COLUMN_OF, orFault } from './judge-sheet.ts';
import { refuseNewRow } from './listing-guards.ts';
import { LEAD_HEAD, LISTED_COLUMNS, NAME_HEAD } from './sheet-columns.ts';
import { sheetListed } from './sheet-matter.ts';
import { MATTER_SHEET, repeatedName } from './sheet-rule.ts';

/** Facts by which the rows of a pasted table are judged. */
export interface ListedSetting {
  facts: CatalogueFacts;
  units: readonly { id: string; name: string; decidesItself: boolean }[];
}

/** A row as it would be listed; null where its text does not fit its columns. */
interface ListedRow {
  name: string;
  row: Row | null;
}

/** 目录表: the rows that 司法局 lists itself. */
export const LISTED_FORM: SheetKind = {
  rule: MATTER_SHEET,
  columns: LISTED_COLUMNS,
  key: NAME_HEAD,
  what: '事项',
  unit: '项',
  columnOf: { ...COLUMN_OF, leadUnitId: LEAD_HEAD, requiredSteps: '履行程序', adjustmentNote: '调整理由' },
  repeated: repeatedName('列入'),
};

/** Judges every row as if it had been typed and the draft ended with it. */
export function listedRules({ facts, units }: ListedSetting): RowRules<ListedRow> {
  const meanings = { unitsByName: new Map(units.map(({ name, id }) => [name, id])), year: facts.year };
  const own = new Set(units.filter((unit) => unit.decidesItself).map(({ id }) => id));
  const inForce = { laws: facts.laws, today: facts.publishesOn };
  return {
    read: (cells) => {
      const { input, faults } = sheetListed(cells, meanings);
      const row = orFault(() => readRow(input), LISTED_FORM.columnOf);
      const { name } = input;
      return 'fix' in row
        ? { input: { name, row: null }, faults: [...faults, row] }
        : { input: { name, row }, faults };
    },
    lacking: ({ row }) =>
      row === null
        ? []
        : [
            ...refuseCatalogueItem(row, inForce),
            ...refuseNewRow({ ...row, no: '' }, facts),
            ...refuseOwnDecision({
              ownDecision: row.ownDecision,
              leadDecidesItself: own.has(row.leadUnitId ?? ''),
              begun: null,
            }),
          ],
    keysOf: ({ name }) => (lettersOf(name) === '' ? [] : [lettersOf(name)]),
    known: new Map(),
  };
}

/** Text of a row as it is read (读作), by the heads of its columns. */
export function saidBy(row: Row, { units }: ListedSetting): Readonly<Record<string, string>> {
  const nameOf = (id: string | null) => units.find((unit) => unit.id === id)?.name ?? '';
  const named = <Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, string>>) =>
    keys.map((key) => labels[key]).join('、');
  return {
    类别: named(row.categories, DECISION_CATEGORY_LABELS),
    [LEAD_HEAD]: nameOf(row.leadUnitId),
    配合单位: row.coUnitIds.map(nameOf).join('、'),
    决策时间: row.plannedOn ? plannedText(row.plannedOn, row.plannedPrecision) : '',
    是否听证: HEARING_CHOICE_LABELS[row.hearing],
    履行程序: named(row.requiredSteps, DECISION_STEP_LABELS),
    公众参与方式: named(row.participationMethods, PARTICIPATION_METHOD_LABELS),
    特别规定: named(row.specialRules, SPECIAL_RULE_NAMES),
    自行决策: row.ownDecision ? '是' : '否',
  };
}
