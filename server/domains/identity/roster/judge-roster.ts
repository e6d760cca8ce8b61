import type { UnitInput } from '#schema/identity/unit-input.ts';
import { judgeRows } from '#server/engines/sheet/judge-rows.ts';
import type { SheetKind } from '#server/engines/sheet/sheet-kind.ts';
import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import { sheetRows, type SheetRow } from '#server/ground/table/sheet-rows.ts';
import { asAnswered, unacknowledged } from '#server/law/acknowledgement.ts';
import type { Finding } from '#server/law/refusal.ts';
import {
  columnsMissing,
  MOST_FINDINGS,
  type SheetFinding,
  SheetRefusal,
  sheetEmpty,
  sheetMissing,
} from '#server/law/sheet-refusal.ts';
import { accountDraft } from '../account-draft.ts';
import { accountFactsAmong, type KnownAccount, plainName } from '../account-facts.ts';
import { refusePerson, SECOND_ACCOUNT } from '../refuse-person.ts';
import { refuseUnit } from '../refuse-unit.ts';
import { type KnownUnit, newUnitFacts } from '../unit-facts.ts';
import {
  ACCOUNT_FORM,
  ACCOUNTS,
  isExample,
  ROSTER_SHEET,
  type RosterAccount,
  sheetAccount,
  sheetUnit,
  UNIT_FORM,
  UNITS,
} from './roster-sheet.ts';

/** The sheets of a workbook by their names. */
export type Book = ReadonlyMap<string, ReadTable>;

/** The units and accounts that are there before the form comes in. */
export interface Known {
  units: readonly KnownUnit[];
  accounts: readonly KnownAccount[];
}

/** New ones of a kind, and the names of those that are there already and stay as they are. */
interface Sorted<Input> {
  fresh: Input[];
  existing: string[];
}

/** 单位和账号登记表, row by row without a fault. */
export interface JudgedRoster {
  rows: number;
  units: Sorted<UnitInput>;
  accounts: Sorted<RosterAccount>;
  /** Those with a reason why they are no second account of somebody, where it was asked for. */
  reasoned: ReadonlySet<RosterAccount>;
}

/** Judges both sheets as if every row had been typed, against what is there and against each other; all that is wrong at once. */
export function judgeRoster(book: Book, known: Known): JudgedRoster | SheetRefusal {
  const [unitRows, accountRows] = [rowsIn(book, UNITS, UNIT_FORM), rowsIn(book, ACCOUNTS, ACCOUNT_FORM)];
  const unread = [unitRows, accountRows].flatMap((read) => ('findings' in read ? read.findings : []));
  if ('findings' in unitRows || 'findings' in accountRows) return new SheetRefusal(unread, 0, 0);
  const rows = unitRows.length + accountRows.length;
  if (rows === 0) return sheetEmpty(ROSTER_SHEET, '单位，也没有填写账号', '个');
  const units = judgeUnits(unitRows, known.units);
  const accounts = judgeAccounts(accountRows, known, unitRows);
  const findings = [...units.findings, ...accounts.findings];
  const wrong = new Set(findings.map(({ sheet, row }) => `${sheet} ${row}`)).size;
  if (findings.length > 0) return new SheetRefusal(findings.slice(0, MOST_FINDINGS), rows, rows - wrong);
  return { rows, units, accounts, reasoned: accounts.reasoned };
}

/** The rows of a sheet without examples, or why it is no such sheet. */
function rowsIn(book: Book, sheet: string, form: SheetKind): SheetRow[] | { findings: SheetFinding[] } {
  const table = book.get(sheet);
  const read = table && sheetRows(table, form.columns, form.key);
  if (read && 'rows' in read) return read.rows.filter((row) => !isExample(row));
  const { findings } = read ? columnsMissing(ROSTER_SHEET, read.missing) : sheetMissing(ROSTER_SHEET, sheet);
  return { findings: onSheet(sheet, findings) };
}

const onSheet = (sheet: string, findings: readonly SheetFinding[]): SheetFinding[] =>
  findings.map((finding) => ({ ...finding, sheet }));

function judgeUnits(rows: readonly SheetRow[], known: readonly KnownUnit[]) {
  const names = new Set(known.map(({ name }) => name));
  const nameOf = (row: SheetRow) => sheetUnit(row).input.name;
  const { good, findings } = judgeRows(
    UNIT_FORM,
    rows.filter((row) => !names.has(nameOf(row))),
    {
      read: sheetUnit,
      lacking: (unit) => refuseUnit(unit, newUnitFacts(known, unit)),
      keysOf: ({ name, code }) => [`名称 ${name}`, `代码 ${code}`].filter((key) => !key.endsWith(' ')),
      known: new Map(),
    },
  );
  const existing = rows.map(nameOf).filter((name) => names.has(name));
  return { fresh: good, existing, findings: onSheet(UNITS, findings) };
}

function judgeAccounts(rows: readonly SheetRow[], { units, accounts }: Known, unitRows: readonly SheetRow[]) {
  const byLogin = new Map(accounts.map((account) => [account.loginName, account]));
  const isThere = (row: SheetRow) => {
    const { loginName, name } = draftOf(sheetAccount(row).input, '');
    const account = byLogin.get(loginName);
    return account !== undefined && plainName(account.name) === plainName(name);
  };
  // A unit with a fault of its own is said there, not once more at each of its accounts.
  const places = new Map(unitRows.map((row) => [sheetUnit(row).input.name, { id: '', active: true }]));
  for (const { id, name, active } of units) places.set(name, { id, active });
  const reasoned = new Set<RosterAccount>();
  const { good, findings } = judgeRows(
    ACCOUNT_FORM,
    rows.filter((row) => !isThere(row)),
    {
      read: sheetAccount,
      lacking: againstEachOther(accounts, places, reasoned),
      keysOf: (input) => [draftOf(input, '').loginName].filter(Boolean),
      known: new Map(),
    },
  );
  const existing = rows.filter(isThere).map((row) => {
    const { name, loginName } = sheetAccount(row).input.person;
    return `${name}（${loginName}）`;
  });
  return { fresh: good, existing, reasoned, findings: onSheet(ACCOUNTS, findings) };
}

const draftOf = ({ person }: RosterAccount, unitId: string) => accountDraft({ ...person, unitId });

/** Findings on an account beside those that are there and the rows above it; the same login name twice in the form is told by the row. */
function againstEachOther(
  stored: readonly KnownAccount[],
  places: ReadonlyMap<string, { id: string; active: boolean }>,
  reasoned: Set<RosterAccount>,
): (input: RosterAccount) => Finding[] {
  const all = [...stored];
  const taken = new Set(stored.map(({ loginName }) => loginName));
  return (input) => {
    const unit = places.get(input.unitName) ?? null;
    // A unit of the form has no id yet: its name stands for it.
    const draft = draftOf(input, unit?.id || input.unitName);
    const facts = accountFactsAmong(all, { draft, unit, person: null });
    const findings = refusePerson(draft, { ...facts, loginNameTaken: taken.has(draft.loginName) });
    all.push({ ...draft, id: '' });
    if (input.reason && findings.some(({ code }) => code === SECOND_ACCOUNT)) reasoned.add(input);
    const answers = input.reason ? [{ code: SECOND_ACCOUNT, reason: input.reason }] : [];
    return asAnswered(unacknowledged(findings, answers), answers);
  };
}
