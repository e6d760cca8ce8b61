import type { LawsOfDay } from '#server/law/catalogue/special-law.ts';
import type { CatalogueSubmissionInput } from '#schema/catalogue/catalogue-submission-input.ts';
import { refuseSubmission } from '#server/law/catalogue/catalogue-submission.ts';
import { refuseOwnDecision } from '#server/law/catalogue/own-decision.ts';
import type { ProposerKind } from '#server/law/decision/decision-proposal.ts';
import type { Finding } from '#server/law/refusal.ts';
import { findingInCell, type SheetFinding, unreadable } from '#server/law/sheet-refusal.ts';
import type { SheetRow } from '#server/table/sheet-rows.ts';
import { ARGUED_HEADS, NAME_HEAD, SHEET_COLUMNS } from './sheet-columns.ts';
import { sheetMatter } from './sheet-matter.ts';
import { MATTER_SHEET, repeatedName } from './sheet-rule.ts';
import { handedIn, readSubmission } from './submission-input.ts';

/** Who imports, and what is already there. */
export interface SheetSetting {
  unitId: string;
  proposer: ProposerKind;
  /** Whether the unit decides for itself (自行决策单位). */
  decidesItself: boolean;
  /** 专门规定 of today. */
  inForce: LawsOfDay;
  unitsByName: ReadonlyMap<string, string>;
  /** Names of the unit's matters in this collection. */
  known: ReadonlySet<string>;
}

/** A matter that may be imported. */
export type GoodMatter = ReturnType<typeof readSubmission>;

/** What a table came to (逐行审查): the matters that may be imported, everything that is wrong with the others. */
export interface JudgedSheet {
  good: GoodMatter[];
  findings: SheetFinding[];
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  ...ARGUED_HEADS,
  name: NAME_HEAD,
  categories: '类别',
  plannedOn: '决策时间',
  hearing: '是否听证',
  ownDecision: '自行决策',
  coUnitIds: '配合单位',
  leadUnitId: '配合单位',
  legalBasis: '法律政策依据',
  stagedTimes: '细化完成时间',
  background: '背景',
  contact: '联系方式',
};

/** Judges every row as if it had been typed and handed in. */
export function judgeSheet(rows: readonly SheetRow[], setting: SheetSetting): JudgedSheet {
  const seen = new Map<string, number>();
  const judged: JudgedSheet = { good: [], findings: [] };
  for (const row of rows) {
    const { input, faults } = sheetMatter(row, setting.unitsByName);
    const findings = faults.map(({ column, ...fault }) =>
      unreadable(MATTER_SHEET, { row: row.row, column }, fault),
    );
    const matter = readOrFault(row.row, setting.unitId, input, findings);
    const faulty = new Set(faults.map(({ column }) => column));
    if (matter)
      findings.push(...lacking(row.row, matter, setting).filter(({ column }) => !faulty.has(column)));
    findings.push(...repeated(row.row, input.item.name, seen, setting.known));
    judged.findings.push(...findings.toSorted((one, other) => placeOf(one) - placeOf(other)));
    if (matter && findings.length === 0) judged.good.push(matter);
  }
  return judged;
}

/** In the order of the form, as a clerk reads along the row. */
const placeOf = ({ column }: SheetFinding) => SHEET_COLUMNS.findIndex(({ head }) => head === column);

const lacking = (
  row: number,
  matter: GoodMatter,
  { unitId, proposer, decidesItself, inForce }: SheetSetting,
): SheetFinding[] =>
  [
    ...refuseSubmission(handedIn(unitId, matter), proposer, inForce),
    ...refuseOwnDecision({
      ownDecision: matter.ownDecision,
      leadDecidesItself: decidesItself,
      begun: null,
    }),
  ].map((finding) => inRow(row, finding));

function inRow(row: number, finding: Finding): SheetFinding {
  return findingInCell(finding, { row, column: COLUMN_OF[finding.fields[0] ?? ''] ?? NAME_HEAD });
}

/** Too long for its column is told of the row as well, not of the request. */
function readOrFault(
  row: number,
  unitId: string,
  input: CatalogueSubmissionInput,
  findings: SheetFinding[],
): GoodMatter | null {
  try {
    return readSubmission(unitId, input);
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions?: { fields?: string[] } };
    const field = extensions?.fields?.[0]?.split('.').at(-1) ?? '';
    findings.push(
      unreadable(
        MATTER_SHEET,
        { row, column: COLUMN_OF[field] ?? NAME_HEAD },
        { message, fix: '删减后再导入。' },
      ),
    );
    return null;
  }
}

function repeated(
  row: number,
  name: string,
  seen: Map<string, number>,
  known: ReadonlySet<string>,
): SheetFinding[] {
  if (name === '') return [];
  const before = seen.get(name);
  if (before !== undefined) return [repeatedName(row, NAME_HEAD, `第${before}行`)];
  seen.set(name, row);
  return known.has(name) ? [repeatedName(row, NAME_HEAD, '本单位已经填写')] : [];
}
