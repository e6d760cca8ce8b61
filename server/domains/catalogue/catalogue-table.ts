import type { CatalogueItemView } from '#schema/catalogue/catalogue-item-view.ts';
import type { CatalogueVersionView } from '#schema/catalogue/catalogue-version-view.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { CatalogueLayout } from '#server/law/catalogue/catalogue-layout.ts';
import { HEARING_CHOICE_LABELS } from '#server/law/decision/decision-category.ts';
import { DECISION_STEP_LABELS } from '#server/law/decision/decision-phase.ts';
import type { TableCell, TableColumn, TablePlan } from '#server/ground/table/table-plan.ts';

/** A row as it is printed. */
export type PrintedItem = Pick<
  CatalogueItemView,
  | 'seq'
  | 'name'
  | 'decisionOrgan'
  | 'leadUnit'
  | 'coUnits'
  | 'plannedText'
  | 'hearing'
  | 'requiredSteps'
  | 'legalBasis'
  | 'stagedTimes'
>;

interface PrintedColumn extends TableColumn {
  readonly cell: (item: PrintedItem) => TableCell;
}

const steps = ({ requiredSteps }: PrintedItem) => requiredSteps.map((one) => DECISION_STEP_LABELS[one]);
const numbered = (lines: readonly string[]) => lines.map((line, index) => `${index + 1}.${line}`).join('\n');

/** The lead first, and named as such where there are others. */
const unitsOf = ({ leadUnit, coUnits }: PrintedItem) =>
  coUnits.length === 0
    ? leadUnit.name
    : [`${leadUnit.name}（牵头）`, ...coUnits.map(({ name }) => name)].join('、');

const seq: PrintedColumn = { head: '序号', width: 3, cell: (item) => item.seq };
const name = (head: string): PrintedColumn => ({ head, width: 16, align: 'left', cell: (item) => item.name });
const units = (head: string): PrintedColumn => ({ head, width: 9, cell: unitsOf });
const time = (head: string): PrintedColumn => ({ head, width: 6, cell: (item) => item.plannedText });

/** The columns of each layout, as real catalogues have them. */
const COLUMNS: Readonly<Record<Exclude<CatalogueLayout, 'STANDARD'>, readonly PrintedColumn[]>> = {
  [CatalogueLayout.FULL]: [
    seq,
    name('决策事项名称'),
    { head: '决策事项程序', width: 12, align: 'left', cell: (item) => steps(item).join('、') },
    { head: '决策中是否需听证', width: 5, cell: ({ hearing }) => HEARING_CHOICE_LABELS[hearing] },
    units('决策承办单位'),
    time('决策时间'),
  ],
  [CatalogueLayout.SCHEDULE]: [seq, name('事项名称'), units('承办单位'), time('完成时限')],
  [CatalogueLayout.BRIEF]: [seq, name('决策事项名称'), units('承办单位')],
  [CatalogueLayout.STAGED]: [
    seq,
    name('名称'),
    { head: '决策主体', width: 7, cell: (item) => item.decisionOrgan },
    units('承办单位'),
    { head: '法律政策依据', width: 10, align: 'left', cell: (item) => item.legalBasis.join('；') },
    { head: '履行程序要求', width: 8, align: 'left', cell: (item) => numbered(steps(item)) },
    { head: '细化完成时间', width: 10, align: 'left', cell: (item) => item.stagedTimes.join('\n') },
    time('计划完成时间'),
  ],
};

const CLAUSES = [
  '列入目录的事项，应当按照《重大行政决策程序暂行条例》履行程序，决策承办单位按时完成并将材料归档。',
  '目录实行动态管理；确需调整的，经研究论证并报批后另行公布。',
];

/** One version of the catalogue in one of the layouts (目录印制); what is not published says so under its title. */
export function catalogueTable(
  layout: keyof typeof COLUMNS,
  { title, documentNo, publishedOn }: Pick<CatalogueVersionView, 'title' | 'documentNo' | 'publishedOn'>,
  items: readonly PrintedItem[],
): TablePlan {
  const columns = COLUMNS[layout];
  return {
    title,
    under: publishedOn
      ? [documentNo, `${inChinese(publishedOn)}公布`].filter(Boolean).join('　')
      : '（拟订稿，尚未公布）',
    columns,
    rows: items.map((item) => columns.map(({ cell }) => cell(item))),
    notes: [...CLAUSES, ...(publishedOn ? ['（此件公开发布）'] : [])],
  };
}
