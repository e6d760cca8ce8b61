import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { LATE_STEP_LABELS, LateStep } from '#server/law/procedure/late-step.ts';
import type { ColumnFault } from '#server/ground/table/sheet-cells.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import { LateCells } from './late-sheet-cells.ts';
import { HEAD } from './late-sheet-columns.ts';
import { LATE_WORKS } from './late-step.ts';

const K = DocumentKind;
const S = LateStep;

/** Steps that name the draft they were about (草案). */
const ON_DRAFT: readonly LateStep[] = [S.LEGALITY_REVIEW, S.DISCUSSION];

/** A file that a row names (材料文件): in which column, and what it is. */
export interface SheetPaper {
  name: string;
  kind: DocumentKind;
  column: string;
}

/** Past step in one row (补录登记表的一行); the step is null where its word is unknown. */
export interface SheetEntry {
  row: number;
  matter: string;
  step: LateStep | null;
  /** The files it rests on. */
  papers: readonly SheetPaper[];
  /** The name of the draft's file, where the step has one. */
  draft: string | null;
  /** Reasons for going on in spite of warnings. */
  notes: string;
  /** The entry, once its files have ids. */
  entryOf: (fileIds: readonly string[], draftFileId: string) => LateEntryInput;
  faults: readonly ColumnFault[];
}

/** Reads a row with all that is wrong with its cells. */
export function sheetEntry(row: SheetRow): SheetEntry {
  const cells = new LateCells(row);
  const step = cells.one<LateStep | ''>(HEAD.step, LATE_STEP_LABELS as Record<LateStep | '', string>, '');
  const known = step === '' ? null : LATE_WORKS[step];
  const source = cells.text(HEAD.source);
  // Read once for its faults; its files have no ids yet.
  known?.row(cells, '');
  return {
    row: row.row,
    matter: cells.text(HEAD.matter),
    step: step === '' ? null : step,
    papers: [
      ...papersIn(cells, HEAD.papers, known?.proof?.kinds[0] ?? known?.paper ?? K.OTHER),
      ...(step === S.HEARING ? papersIn(cells, HEAD.hearingReport, K.HEARING_REPORT) : []),
    ],
    draft: step !== '' && ON_DRAFT.includes(step) ? cells.text(HEAD.draft) : null,
    notes: cells.text(HEAD.notes),
    entryOf: (fileIds, draftFileId) => ({
      step: step === '' ? S.START : step,
      source,
      fileIds,
      ...known?.row(new LateCells(row), draftFileId),
    }),
    faults: cells.reader.faults,
  };
}

const papersIn = (cells: LateCells, column: string, kind: DocumentKind): SheetPaper[] =>
  cells.lines(column).map((name) => ({ name, kind, column }));

const COLUMN_OF: Readonly<Record<string, string>> = {
  step: HEAD.step,
  source: HEAD.source,
  fileIds: HEAD.papers,
  draftFileId: HEAD.draft,
  happenedOn: HEAD.from,
  chair: HEAD.hearingHost,
  host: HEAD.hearingHost,
  noticeOn: HEAD.hearingNotice,
  draftPublished: HEAD.hearingNotice,
  groups: HEAD.hearingPeople,
  listOn: HEAD.hearingList,
  deliveredOn: HEAD.hearingList,
  methodOn: HEAD.hearingList,
  heldInPublic: HEAD.hearingRecord,
  signedCount: HEAD.hearingRecord,
  opensOn: HEAD.from,
  sentOn: HEAD.from,
  heldOn: HEAD.from,
  reportedOn: HEAD.from,
  issuedOn: HEAD.from,
  closesOn: HEAD.to,
  givenOn: HEAD.to,
  answeredOn: HEAD.answeredOn,
  repliedOn: HEAD.answeredOn,
  summary: HEAD.summary,
  answer: HEAD.summary,
  reason: HEAD.summary,
  replyText: HEAD.summary,
  drafterOpinion: HEAD.summary,
  legalRiskStatement: HEAD.summary,
  publishedIn: HEAD.places,
  place: HEAD.places,
  opinionCount: HEAD.count,
  participantCount: HEAD.count,
  adoptedCount: HEAD.adopted,
  shortenReason: HEAD.shortening,
  shortenApprovedBy: HEAD.shortening,
  method: HEAD.method,
  participants: HEAD.people,
  consultations: HEAD.units,
  noUnitConcerned: HEAD.units,
  form: HEAD.form,
  library: HEAD.library,
  members: HEAD.experts,
  opinions: HEAD.opinions,
  adoptions: HEAD.adoptions,
  dissent: HEAD.dissents,
  dissents: HEAD.dissents,
  dissentConfirmed: HEAD.dissents,
  departmentsHeard: HEAD.heard,
  riskPoints: HEAD.risks,
  measures: HEAD.risks,
  responsePlan: HEAD.plan,
  operatorsHeard: HEAD.operators,
  associationsHeard: HEAD.operators,
  reviewedBy: HEAD.adviser,
  adviserKind: HEAD.adviser,
  authority: HEAD.aspects,
  procedure: HEAD.aspects,
  content: HEAD.aspects,
  authorityNote: HEAD.aspects,
  procedureNote: HEAD.aspects,
  contentNote: HEAD.aspects,
  points: HEAD.points,
  level: HEAD.result,
  conclusion: HEAD.result,
  outcome: HEAD.result,
  result: HEAD.result,
  reply: HEAD.result,
  riskControllable: HEAD.result,
  meetingKind: HEAD.meetingKind,
  meetingName: HEAD.meetingName,
  attendance: HEAD.attendance,
  entitled: HEAD.attendance,
  present: HEAD.attendance,
  speakers: HEAD.speakers,
  speakerIds: HEAD.speakers,
  head: HEAD.head,
  headId: HEAD.head,
  majorityResult: HEAD.majority,
  departureReason: HEAD.majority,
  changedAfterReview: HEAD.changed,
  reportNo: HEAD.document,
  documentNo: HEAD.document,
  writtenDate: HEAD.signed,
  signedBy: HEAD.signed,
  signedOn: HEAD.signed,
};

/** Column that holds a field of an entry (所在的列). */
export const columnOf = (field: string | undefined): string =>
  COLUMN_OF[field?.split('.')[0] ?? ''] ?? HEAD.step;
