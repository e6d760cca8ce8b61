import type { DispositionInput } from '#schema/feedback/disposition-view.ts';
import type { StoredClause } from '#server/engines/draft/clause-rows.ts';
import { type CellRead, type ColumnFault, RowReader } from '#server/ground/table/sheet-cells.ts';
import { oneOf } from '#server/engines/sheet/read-cells.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import { clauseMeant } from '#server/law/draft/clause-number.ts';
import {
  ADOPTING,
  Outcome,
  OUTCOME_LABELS,
  REJECTION_GROUND_LABELS,
  type RejectionGround,
} from '#server/law/feedback/outcome.ts';
import { HEAD } from './answer-form.ts';

/** A row of the table as it was read (一行处理意见). */
export interface AnswerRow {
  receiptNo: string;
  /** Null: no outcome was chosen. */
  input: DispositionInput | null;
  /** Why a warning is not followed. */
  warned: string;
  /** Version of the answer at the export; null: it had none. */
  version: number | null;
  faults: readonly ColumnFault[];
}

type Clauses = readonly Pick<StoredClause, 'anchorId' | 'no'>[];

/** Reads a row; clauses are those of the text that was put to the public. */
export function readAnswer(row: SheetRow, clauses: Clauses): AnswerRow {
  const reader = new RowReader(row);
  const result = reader.read(HEAD.result, oneOf(OUTCOME_LABELS, '处理结果'), null);
  const faults = reader.faults;
  const read = {
    receiptNo: reader.text(HEAD.receiptNo),
    warned: reader.text(HEAD.warned),
    version: reader.read(HEAD.version, versionIn, null),
    faults,
  };
  const rest = restOf(reader, clauses, result);
  if (result) return { ...read, input: { result, ...rest } };
  const typed = Boolean(rest.reason || rest.ground || rest.asked || rest.route);
  if (typed && faults.length === 0) faults.push({ column: HEAD.result, ...unchosen });
  return { ...read, input: null };
}

const unchosen = {
  message: '写了答复，没有选结果。',
  fix: `选${Object.values(OUTCOME_LABELS).join('、')}中的一项；暂时不答复的，这一行的处理意见都空着。`,
};

/** Only what the outcome asks for is read, as the desk sends only that. */
function restOf(
  reader: RowReader,
  clauses: Clauses,
  result: Outcome | null,
): Omit<DispositionInput, 'result'> {
  const adopting = result !== null && ADOPTING.includes(result);
  const covered = result === Outcome.ALREADY_COVERED;
  const grounded = result === Outcome.NOT_ADOPTED || result === Outcome.PARTLY_ADOPTED || result === null;
  const routed = result === Outcome.OUT_OF_SCOPE || result === null;
  const ground = oneOf<RejectionGround>(REJECTION_GROUND_LABELS, '理由类别');
  return {
    ground: grounded ? reader.read(HEAD.ground, ground, null) : null,
    asked: reader.text(HEAD.asked) || null,
    reason: reader.text(HEAD.reason),
    changedClauses: adopting || covered ? reader.read(HEAD.clauses, clausesIn(clauses), []) : [],
    coveredAt: adopting || covered ? reader.text(HEAD.coveredAt) || null : null,
    route: routed ? reader.text(HEAD.route) || null : null,
    routedNo: routed ? reader.text(HEAD.routedNo) || null : null,
  };
}

function versionIn(text: string): CellRead<number | null> {
  if (text === '') return { value: null };
  return /^\d{1,6}$/.test(text)
    ? { value: Number(text) }
    : { message: `“${text}”不是导出时的版本。`, fix: '重新导出，在新的表里填写。' };
}

const clausesIn =
  (clauses: Clauses) =>
  (text: string): CellRead<{ anchorId: string }[]> => {
    const nos = clauses.map(({ no }) => no);
    const named = text.split(/[、,，;；\n]/u).filter((one) => one.trim() !== '');
    const meant = named.map((one) => clauses.find(({ no }) => no === clauseMeant(nos, one)));
    const unknown = named.filter((_, at) => !meant[at]);
    if (unknown.length > 0)
      return {
        message: `征求意见稿没有${unknown.map((one) => `“${one.trim()}”`).join('、')}。`,
        fix: '照征求意见稿写条款的编号，如“第三条、第十二条”。',
      };
    // The clause alone is named: words beside it would be written into the draft.
    return { value: meant.flatMap((clause) => (clause ? [{ anchorId: clause.anchorId }] : [])) };
  };
