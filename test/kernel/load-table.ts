import { type Row, type Verdict, verdictOf } from './load-rows.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  GOAL: '达到目标',
  MUST: '达到必须',
  SHORT: '未达到',
  NOT_RUN: '未运行',
  BROKEN: '中断',
};

const HEAD = [
  '编号',
  '测量什么',
  '单位',
  '基准',
  '本系统',
  '吞吐比',
  'CPU比',
  '必须',
  '目标',
  '结论',
  '负载',
];
const TEXTS = new Set([0, 1, 2, 9]);

/** The rows as a table for a terminal (结果表), notes below. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  const printed = lines.map((line) =>
    line
      .map((cell, column) => padded(cell, widths[column] ?? 0, !TEXTS.has(column)))
      .join('  ')
      .trimEnd(),
  );
  const notes = rows.filter(({ note }) => note !== undefined).map(({ id, note }) => `${id}：${note}`);
  return [...printed, '', ...notes].join('\n');
}

function cellsOf(row: Row): string[] {
  const sign = row.atLeast ? '≥' : '≤';
  return [
    row.id,
    row.what,
    row.unit,
    figure(row.floor),
    figure(row.ours),
    figure(row.ratio),
    figure(row.cpuRatio),
    `${sign}${row.must}`,
    `${sign}${row.goal}`,
    VERDICTS[verdictOf(row)],
    figure(row.load),
  ];
}

function figure(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

/** Chinese signs take two places in a terminal. */
const widthOf = (text: string) => text.length + (text.match(/[⺀-￯]/g)?.length ?? 0);

const padded = (text: string, width: number, right: boolean) => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
};
