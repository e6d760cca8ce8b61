import { randomUUID } from 'node:crypto';
import type { HeldRow, HeldTables } from './held-rows.queries.ts';
import { CaseClass, CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
import { suggestionTitle } from '#server/law/casework/case-words.ts';
import { HOLDINGS } from './held-tables.ts';
import { purposeOf } from './former-purpose.ts';

/** Tables that stood by themselves in files of before, and where their rows stand now: 意见建议 since 2026-11-30. */
const FORMER_TABLES: Readonly<Record<string, string>> = { decision_suggestion: 'case_item' };

/** Table into which the rows of this table of a file go (今在何表). */
export const tableNow = (table: string): string => FORMER_TABLES[table] ?? table;

const KNOWN: ReadonlySet<string> = new Set([...HOLDINGS.map(({ table }) => table), 'person']);

/**
 * Faults that keep the data from being inserted into these tables (数据的异常), among them tables and columns of a
 * newer version.
 */
export function tableFaults(tables: HeldTables, columns: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return Object.entries(tables).flatMap(([table, rows]) => {
    if (!KNOWN.has(tableNow(table))) return [`数据表 ${table}：本平台没有`];
    const here = columns.get(tableNow(table)) ?? new Set();
    const unknown = Object.keys(rows[0] ?? {}).filter(
      (column) =>
        !here.has(column) &&
        !(table === 'public_activity' && FORMER.has(column)) &&
        !(table === 'decision_suggestion' && column === 'forwards') &&
        !(ONE_LAW_TABLES.has(table) && column === 'special_rule'),
    );
    return unknown.map((column) => `数据表 ${table} 的列 ${column}：本平台没有`);
  });
}

/** Storage key of a document's bytes after it was stored again; an id has one place. */
export const placeOf = (id: string): string => `${id.slice(-2)}/${id}`;

/** The rows as they are put: persons without an account to sign in with, documents where their bytes will lie. */
export function restoredRows(table: string, rows: readonly HeldRow[], tables: HeldTables): HeldRow[] {
  if (table === 'person') return rows.map((row) => ({ ...row, ...noAccount(String(row.id)) }));
  if (table === 'agenda_item') return rows.map((row) => ({ purpose: purposeOf(row, tables), ...row }));
  if (table === 'public_activity') return rows.map((row) => ({ summaries: [], ...without(row, FORMER) }));
  if (ONE_LAW_TABLES.has(table)) return rows.map(severalLaws);
  if (table === 'questionnaire_answer') return rows.map((row) => ({ ...row, idempotency_key: randomUUID() }));
  if (table === 'case_item') return rows.map((row) => ({ ...row, ...nobodyAsks() }));
  if (table === 'decision_suggestion') return rows.map((row) => suggestionNow(row, tables));
  if (table !== 'attachment' && table !== 'decision_file') return [...rows];
  return rows.map((row) => ({ ...row, storage_key: placeOf(String(row.id)) }));
}

/** Columns that files of before 2026-11-21 have: seats and place stand with the events now. */
const FORMER: ReadonlySet<string> = new Set(['place', 'open_sign_up', 'sign_up_closes_at', 'seats', 'taken']);

/** Tables whose rows bore one special law before 2026-11-22; they bear a list now. */
const ONE_LAW_TABLES: ReadonlySet<string> = new Set(['decision', 'consultation']);

const severalLaws = ({ special_rule: one, ...row }: HeldRow): HeldRow =>
  one === undefined ? row : { ...row, special_rules: one === null ? [] : [one] };

const without = (row: HeldRow, columns: ReadonlySet<string>): HeldRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.has(column)));

/** Named in records and nothing else: no post, no password that could ever fit. */
const noAccount = (id: string) => ({
  login_name: `guidang-${id}`,
  roles: [],
  password_hash: '',
  active: false,
  must_change_password: true,
});

/** No key by which its author could ask again: that is not in the file. */
const nobodyAsks = () => ({ idempotency_key: randomUUID(), request_hash: '', lookup_hmac: '' });

/** A suggestion of before as the case item it is now; the file of before says neither to whom it was handed nor what was said. */
const suggestionNow = ({ forwards: _none, ...row }: HeldRow, tables: HeldTables): HeldRow => ({
  ...row,
  ...nobodyAsks(),
  kind: CaseKind.SUGGESTION,
  case_class: CaseClass.ORDINARY,
  title: suggestionTitle(decisionTitle(tables)),
  public_wish: false,
  state: row.state === CaseState.ANSWERED ? CaseState.ANSWERED : CaseState.ASSIGNED,
  transfers: [],
  takedowns: [],
});

function decisionTitle({ decision }: HeldTables): string {
  const title = decision?.[0]?.title;
  return typeof title === 'string' ? title : '';
}
