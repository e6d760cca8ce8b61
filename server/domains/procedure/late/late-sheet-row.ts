import type { Decision } from '#schema/decision/decision.ts';
import { newId } from '#schema/kernel/id.ts';
import type { LateImported } from '#schema/procedure/late-contents.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { keepDocument, type ReceivedDocument } from '#server/ground/kernel/matter/keep-document.ts';
import { inSavepoint } from '#server/ground/kernel/savepoint.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { LATE_STEP_LABELS } from '#server/law/procedure/late-step.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import { findingInCell, type SheetFinding, unreadable } from '#server/law/sheet-refusal.ts';
import { type CellFault, type ColumnFault, isFaulty } from '#server/ground/table/sheet-cells.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import { lateMatter } from './late-matter.ts';
import { keepProposal, refuseProposal } from './late-proposal.ts';
import { HEAD, LATE_COLUMNS, LATE_SHEET } from './late-sheet-columns.ts';
import { columnOf, type SheetEntry, sheetEntry, type SheetPaper } from './late-sheet-parts.ts';
import { documentsHeld } from '../procedure-document.queries.ts';

/** The files that came with a sheet (一起上传的材料), by their names. */
export interface SheetPapers {
  /** As it was received, or why it cannot be used; undefined where none has this name. */
  find: (name: string) => ReceivedDocument | CellFault | undefined;
  /** The same under a storage key of its own, for one decision alone. */
  copy: (paper: ReceivedDocument) => Promise<ReceivedDocument>;
}

/** Result of one row (一行的结果). */
export interface RowDone {
  row: number;
  /** The matter's number, or as it was written. */
  no: string;
  title: string;
  step: string;
  good: boolean;
  findings: readonly SheetFinding[];
}

interface Put {
  done: RowDone;
  decision: Decision | null;
  keep: boolean;
}

/** Puts one row forward (录入一行); whatever is wrong with it leaves nothing of it behind. */
export const putRow = (
  command: CommandContext,
  row: SheetRow,
  papers: SheetPapers,
  imported: LateImported,
): Promise<Put> =>
  inSavepoint(command, 'row', async () => {
    const entry = sheetEntry(row);
    const matter = await lateMatter(command, entry.matter);
    const step = entry.step ? LATE_STEP_LABELS[entry.step] : '';
    const told = { row: row.row, no: entry.matter, title: '', step };
    if (matter instanceof Refusal || isFaulty(matter)) {
      const findings = matter instanceof Refusal ? matter.findings : [];
      const faults = isFaulty(matter) ? [{ column: HEAD.matter, ...matter }] : [];
      return bad(told, entry, [...entry.faults, ...faults, ...absent(entry, papers)], findings);
    }
    const { findings, faults } = await putEntry(command, matter, entry, { papers, imported });
    const of = { ...told, no: matter.no, title: matter.title };
    if (findings.length + faults.length > 0) return bad(of, entry, faults, findings);
    return { done: { ...of, good: true, findings: [] }, decision: matter, keep: true };
  });

interface Origin {
  papers: SheetPapers;
  imported: LateImported;
}

async function putEntry(
  command: CommandContext,
  decision: Decision,
  row: SheetEntry,
  { papers, imported }: Origin,
): Promise<{ findings: readonly Finding[]; faults: ColumnFault[] }> {
  const faults = [...row.faults, ...absent(row, papers)];
  if (row.step === null) return { findings: [], faults };
  const fileIds: string[] = [];
  for (const paper of row.papers) fileIds.push(...(await keepPaper(command, decision, papers, paper)));
  const [draftFileId = ''] = row.draft
    ? await keepPaper(command, decision, papers, { name: row.draft, kind: DocumentKind.DRAFT })
    : [];
  await command.em.flush();
  const entry = row.entryOf(fileIds, draftFileId);
  const findings = await refuseProposal(command, decision, entry);
  const acknowledged = findings.map(({ code }) => ({ code, reason: row.notes }));
  const refusal = command.refusalOf(findings, row.notes ? acknowledged : []);
  if (!refusal && faults.length === 0) await keepProposal(command, decision, entry, imported);
  return { findings: refusal?.findings ?? [], faults };
}

/** The document with this content of the decision, or the one that came with the sheet; none where none came. */
async function keepPaper(
  command: CommandContext,
  decision: Decision,
  papers: SheetPapers,
  { name, kind }: Pick<SheetPaper, 'name' | 'kind'>,
): Promise<string[]> {
  const paper = papers.find(name);
  if (!paper || isFaulty(paper)) return [];
  const held = await documentsHeld(command.db, decision.id);
  const known = held.find((one) => one.sha256 === paper.sha256 && one.kind === kind);
  if (known) return [known.id];
  const id = newId();
  if (keepDocument(command, decision, { id, kind }, await papers.copy(paper))) return [];
  await command.em.flush();
  return [id];
}

/** Files that are named and did not come, or cannot be used (没有上传的文件). */
const absent = ({ papers: named, draft }: SheetEntry, papers: SheetPapers): ColumnFault[] => [
  ...named.flatMap(({ column, name }) => unusable(column, name, papers)),
  ...(draft ? unusable(HEAD.draft, draft, papers) : []),
];

function unusable(column: string, name: string, papers: SheetPapers): ColumnFault[] {
  const paper = papers.find(name);
  if (paper && !isFaulty(paper)) return [];
  const { message, fix } = paper ?? {
    message: `一起上传的文件里没有“${name}”。`,
    fix: '核对文件名，连同扩展名与上传的文件完全一致；或者把这份文件一起选上。',
  };
  return [{ column, message, fix }];
}

/** Findings on a bad row; for an unreadable column the fault alone, without the rules' findings on its emptiness. */
function bad(
  told: Omit<RowDone, 'good' | 'findings'>,
  { row }: SheetEntry,
  faults: readonly ColumnFault[],
  findings: readonly Finding[],
): Put {
  const faulty = new Set(faults.map(({ column }) => column));
  // Where the count cannot be read, nothing is compared with it.
  if (faulty.has(HEAD.count)) faulty.add(HEAD.adopted);
  const all = [
    ...faults.map(({ column, ...fault }) => unreadable(LATE_SHEET, { row, column }, fault)),
    ...findings
      .map((finding) => findingInCell(finding, { row, column: columnOf(finding.fields[0]) }))
      .filter(({ column }) => !faulty.has(column)),
  ].toSorted((one, other) => placeOf(one) - placeOf(other));
  return { done: { ...told, good: false, findings: all }, decision: null, keep: false };
}

/** In the order of the form, as a clerk reads along the row. */
const placeOf = ({ column }: SheetFinding) => LATE_COLUMNS.findIndex(({ head }) => head === column);
