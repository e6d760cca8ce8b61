import type { CaseKind } from '#server/law/casework/case-kind.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { CASES, prepareMany } from './many-cases.ts';
import { measureBoard } from './measure-board.ts';
import type { Workshop } from './workshop.ts';

const OFFICE = 'zhengban';
const COUNTS = '{ overdue soon ahead inTime late }';
const board = (kind: CaseKind) =>
  `{ caseBoard(kind: ${kind}) { today years total ${COUNTS} units { unitId unitName counts ${COUNTS} } } }`;
const LEDGER = `{ cases(kind: MESSAGE, filter: { standing: OVERDUE }, first: 50) { nodes { id receiptNo caseClass title channel
  displayName receivedOn dueOn daysLate standing state answeredOn publicWish publishedAt unit { name } }
  pageInfo { endCursor hasNextPage } } }`;

const rows = (
  kind: CaseKind,
) => `select json_agg(json_build_array(c.unit_id, c.state, c.received_on, c.due_on,
  c.answered_on))::text as answer from case_item c where c.kind = '${kind}'`;
const FIRST_ROWS = `select json_agg(t)::text as answer from (select c.id, c.receipt_no, c.title, c.unit_id, c.state, c.due_on
  from case_item c where c.kind = 'MESSAGE' and c.answered_on is null and c.due_on < app_today()
  order by c.submitted_at desc, c.id desc limit 50) t`;

/** The board of a county with twenty thousand case items (各单位办理情况). */
export const measureCaseBoard = (workshop: Workshop): Promise<Row> =>
  measureBoard(workshop, {
    id: 'case-board',
    what: `各单位办理情况：${CASES}件留言`,
    prepare: prepareMany('MESSAGE'),
    query: board('MESSAGE'),
    rows: rows('MESSAGE'),
    counted: countedOnBoard,
    login: OFFICE,
  });

/** The same of applications for information (依申请公开). */
export const measureRequestBoard = (workshop: Workshop): Promise<Row> =>
  measureBoard(workshop, {
    id: 'request-board',
    what: `各单位办理情况：${CASES}件依申请公开`,
    prepare: prepareMany('REQUEST'),
    query: board('REQUEST'),
    rows: rows('REQUEST'),
    counted: countedOnBoard,
    login: OFFICE,
  });

/** The first page of what is overdue among them (台账). */
export const measureCaseLedger = (workshop: Workshop): Promise<Row> =>
  measureBoard(workshop, {
    id: 'case-ledger',
    what: `留言台账：${CASES}件中逾期未答复的第一页`,
    prepare: prepareMany('MESSAGE'),
    query: LEDGER,
    rows: FIRST_ROWS,
    counted: countedOnPage,
    login: OFFICE,
  });

interface Told {
  data: {
    caseBoard?: { total: Record<string, number>; units: unknown[] };
    cases?: { nodes: unknown[] };
  } | null;
}

function countedOnBoard(answer: string): string {
  const { total = {}, units = [] } = (JSON.parse(answer) as Told).data?.caseBoard ?? {};
  const count = Object.values(total).reduce((sum, one) => sum + one, 0);
  if (count < CASES) throw new Error(`the board tells of ${count} case items`);
  return `${units.length}个单位`;
}

function countedOnPage(answer: string): string {
  const { nodes = [] } = (JSON.parse(answer) as Told).data?.cases ?? {};
  if (nodes.length < 50) throw new Error(`the page lists ${nodes.length} case items`);
  return `${nodes.length}件`;
}
