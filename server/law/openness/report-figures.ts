/**
 * 国令711号第五十条, in the form of 国办公开办函〔2021〕30号. Numbers of an annual report that are not drawn from this record (填报的数):
 * what was made public of its own motion (表二), and reviews and lawsuits over openness (表四).
 */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Numbers as they are filled in. Fees are in 元, all others are counted. */
export const [ReportFigure, REPORT_FIGURE_LABELS] = vocabulary({
  DOCUMENTS_MADE: '行政规范性文件本年制发件数',
  DOCUMENTS_ENDED: '行政规范性文件本年废止件数',
  DOCUMENTS_VALID: '行政规范性文件现行有效件数',
  LICENCES: '行政许可本年处理决定数量',
  PENALTIES: '行政处罚本年处理决定数量',
  COERCIONS: '行政强制本年处理决定数量',
  FEES: '行政事业性收费本年收费金额（元）',
  REVIEW_UPHELD: '行政复议，结果维持',
  REVIEW_CORRECTED: '行政复议，结果纠正',
  REVIEW_OTHER: '行政复议，其他结果',
  REVIEW_PENDING: '行政复议，尚未审结',
  SUIT_UPHELD: '未经复议直接起诉，结果维持',
  SUIT_CORRECTED: '未经复议直接起诉，结果纠正',
  SUIT_OTHER: '未经复议直接起诉，其他结果',
  SUIT_PENDING: '未经复议直接起诉，尚未审结',
  APPEAL_UPHELD: '复议后起诉，结果维持',
  APPEAL_CORRECTED: '复议后起诉，结果纠正',
  APPEAL_OTHER: '复议后起诉，其他结果',
  APPEAL_PENDING: '复议后起诉，尚未审结',
});
export type ReportFigure = keyof typeof ReportFigure;

/** Largest number that is taken: two thousand million 元 of fees. */
export const FIGURE_MAX = 2_000_000_000;

/** One number of the report (填报的数). */
export interface FilledFigure {
  readonly figure: ReportFigure;
  readonly value: number;
}

const { DOCUMENTS_MADE, DOCUMENTS_ENDED, DOCUMENTS_VALID, LICENCES, PENALTIES, COERCIONS, FEES } =
  ReportFigure;

/** A row of a table of the report: its name, and the numbers in its cells. */
export interface FigureRow {
  readonly name: string;
  readonly figures: readonly ReportFigure[];
}

/** A table of the report that is filled in: heads above its numbers, its rows, and whether each row has its sum. */
export interface FigureTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly summed: boolean;
}

const RESULTS = ['UPHELD', 'CORRECTED', 'OTHER', 'PENDING'] as const;
const results = (name: string, of: 'REVIEW' | 'SUIT' | 'APPEAL'): FigureRow => ({
  name,
  figures: RESULTS.map((result) => ReportFigure[`${of}_${result}`]),
});

/** 表二、表四, in the order of the form. */
export const FIGURE_TABLES: readonly FigureTable[] = [
  {
    title: '行政规范性文件（件）',
    heads: ['本年制发', '本年废止', '现行有效'],
    rows: [{ name: '行政规范性文件', figures: [DOCUMENTS_MADE, DOCUMENTS_ENDED, DOCUMENTS_VALID] }],
    summed: false,
  },
  {
    title: '行政许可、行政处罚、行政强制',
    heads: ['本年处理决定数量'],
    rows: [
      { name: '行政许可', figures: [LICENCES] },
      { name: '行政处罚', figures: [PENALTIES] },
      { name: '行政强制', figures: [COERCIONS] },
    ],
    summed: false,
  },
  {
    title: '行政事业性收费',
    heads: ['本年收费金额（元）'],
    rows: [{ name: '行政事业性收费', figures: [FEES] }],
    summed: false,
  },
  {
    title: '因政府信息公开被申请行政复议、提起行政诉讼',
    heads: ['结果维持', '结果纠正', '其他结果', '尚未审结'],
    rows: [
      results('行政复议', 'REVIEW'),
      results('行政诉讼，未经复议直接起诉', 'SUIT'),
      results('行政诉讼，复议后起诉', 'APPEAL'),
    ],
    summed: true,
  },
];

/** Number filled in for a figure; null where none is. */
export const figureIn = (filled: readonly FilledFigure[], figure: ReportFigure): number | null =>
  filled.find((one) => one.figure === figure)?.value ?? null;

/** Numbers of a row, and their sum where the table has it. */
export function rowValues({ summed }: FigureTable, { figures }: FigureRow, filled: readonly FilledFigure[]) {
  const values = figures.map((figure) => figureIn(filled, figure) ?? 0);
  return summed ? [...values, values.reduce((sum, one) => sum + one, 0)] : values;
}
