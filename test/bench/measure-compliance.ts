import type { Row } from '#test/kernel/load-rows.ts';
import { DECISIONS, prepareManyDecisions } from './many-decisions.ts';
import { measureBoard } from './measure-board.ts';
import { BOARD, ROWS_AS_TEXT } from './same-board.ts';
import type { Workshop } from './workshop.ts';

/** The board of a county with a thousand decisions (合规情况). */
export const measureComplianceBoard = (workshop: Workshop): Promise<Row> =>
  measureBoard(workshop, {
    id: 'compliance-board',
    what: `合规情况一览：${DECISIONS}项决策的全部合规事项`,
    prepare: prepareManyDecisions,
    query: BOARD,
    rows: ROWS_AS_TEXT,
    counted,
  });

interface Told {
  data: { complianceBoard: { decisions: number; total: Record<string, number> } } | null;
}

/** How many duties there are; fewer than fifty a decision would measure something else. */
function counted(answer: string): string {
  const { decisions = 0, total = {} } = (JSON.parse(answer) as Told).data?.complianceBoard ?? {};
  const { unmet: _among, ...apart } = total;
  const duties = Object.values(apart).reduce((sum, count) => sum + count, 0);
  if (decisions < DECISIONS || duties < DECISIONS * 50)
    throw new Error(`the board tells of ${duties} duties of ${decisions} decisions`);
  return `${duties}项合规事项`;
}
