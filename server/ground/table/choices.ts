import { headRows, type TablePlan } from './table-plan.ts';

/** Most rows below the head of a form (填报表的行数). */
const ROWS = 1000;
/** Most characters of a list in a cell's rule that Excel accepts (数据有效性). */
const LONGEST = 255;

/** The lists to choose from in the columns that have one (下拉选项), as the sheet's own markup; '' where no column has. */
export function choiceRules(plan: TablePlan): string {
  const first = (plan.under ? 2 : 1) + headRows(plan.columns).length + 1;
  const rules = plan.columns.flatMap(({ choices, open }, index) => {
    const list = (choices ?? []).join(',');
    if (list === '' || list.length > LONGEST) return [];
    const column = letters(index);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="${open ? 0 : 1}" errorTitle="不能填写" error="请从下拉列表中选择" ` +
        `sqref="${column}${first}:${column}${first + ROWS - 1}"><formula1>"${list}"</formula1></dataValidation>`,
    ];
  });
  return rules.length > 0
    ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
    : '';
}

/** Inserts the rules at their place in a sheet: after the merged cells, before everything about printing. */
export const withChoices = (xml: string, plan: TablePlan): string => {
  const after = xml.includes('</mergeCells>') ? '</mergeCells>' : '</sheetData>';
  return xml.replace(after, () => `${after}${choiceRules(plan)}`);
};

/** The name of a column (A、B…Z、AA). */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCodePoint(65 + (index % 26));
