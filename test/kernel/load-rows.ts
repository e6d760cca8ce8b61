import { writeFileSync } from 'node:fs';

/** One measured figure and what it is held against (测量结果). */
export interface Row {
  id: string;
  what: string;
  unit: string;
  /** The least that could give the same answer, measured in the same run. */
  floor?: number;
  /** Others of our kind, measured in the same run. */
  peers?: Readonly<Record<string, number>>;
  /** null: not run. */
  ours: number | null;
  /** Throughput, ours over the floor's. */
  ratio?: number;
  /** Processor time a request, the floor's over ours. */
  cpuRatio?: number;
  must: number;
  goal: number;
  /** The load of the machine when it was measured. */
  load: number;
  /** Number compared with `must` and `goal`; `atLeast` says from which side. */
  mark: 'ours' | 'ratio' | 'cpuRatio';
  atLeast: boolean;
  /** The measurement broke off. */
  broken?: boolean;
  /** Further remark on the row. */
  note?: string;
}

/** Outcome of a row (结论): a row whose means are missing proves nothing, one that broke off is a fault. */
export type Verdict = 'GOAL' | 'MUST' | 'SHORT' | 'NOT_RUN' | 'BROKEN';

/** Whether the figure reaches what it must, or what it should. */
export function verdictOf(row: Row): Verdict {
  const { mark, atLeast, must, goal } = row;
  if (row.broken) return 'BROKEN';
  const figure = row.ours === null ? null : row[mark];
  if (figure === null || figure === undefined || Number.isNaN(figure)) return 'NOT_RUN';
  const reaches = (bound: number) => (atLeast ? figure >= bound : figure <= bound);
  if (!reaches(must)) return 'SHORT';
  return reaches(goal) ? 'GOAL' : 'MUST';
}

/** A row that was not run on this machine, and why (未运行). */
export const notRun = (
  row: Pick<Row, 'id' | 'what' | 'unit' | 'must' | 'goal' | 'mark' | 'atLeast'>,
  why: string,
): Row => ({ ...row, ours: null, load: Number.NaN, note: `未运行：${why}` });

/** A row whose measurement broke off, and at what (中断). */
export const brokenRow = (id: string, error: unknown): Row => ({
  id,
  what: '测量中断',
  unit: '',
  ours: null,
  must: 0,
  goal: 0,
  mark: 'ours',
  atLeast: false,
  load: Number.NaN,
  broken: true,
  note: String(error).slice(0, 200),
});

/** Writes the rows as JSON; what is not a number is null there. */
export const keepRows = (file: string, rows: readonly Row[]): void =>
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
