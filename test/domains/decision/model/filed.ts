/** Requirements of the statute on filing a decision that was carried out (第三十二条至第三十四条). */
import { ArchiveItem } from '#server/law/archive/archive-checklist.ts';
import { decisionMaking, type ProcessFile, refuseArchive } from '#server/law/archive/archive.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { ExecutionReportKind } from '#server/law/execution/execution.ts';
import { blank } from '#server/law/substance.ts';
import { blocks, unless } from './grounds.ts';
import { last, type State, standing, stepsDone } from './state.ts';

const R = RecordKind;

export const completed = (state: State) =>
  unless(
    state.executingUnitIds.every((unit) =>
      standing(state, R.EXECUTION_REPORT).some(
        ({ content }) => content.unit.id === unit && content.kind === ExecutionReportKind.COMPLETION,
      ),
    ),
    'EXECUTION_UNREPORTED',
  );

/**
 * Decisions of wide concern or on technical matters are explained to the public before their file is closed (第三十二条).
 */
const explainedWhereAsked = (state: State): boolean =>
  last(state, R.PUBLICATION) === undefined ||
  last(state, R.OUTREACH) !== undefined ||
  ![DecisionFact.PUBLIC_CONCERN, DecisionFact.TECHNICAL].some((fact) => state.facts.includes(fact));

/** Reasons against closing the file. */
export const archived = (state: State): string[] => [
  ...blocks(refuseArchive(fileOf(state))),
  ...unless(explainedWhereAsked(state), 'OUTREACH_NEVER_HELD'),
];

/** Reasons against handing the file over; documents from the execution are no part of the file handed over first. */
export const handedOver = (state: State): string[] => [
  ...blocks(refuseArchive(decisionMaking(fileOf(state)))),
  ...unless(standing(state, R.HANDOVER).length === 1, 'HANDED_OVER_TWICE'),
];

function fileOf(state: State): ProcessFile {
  const kinds = new Set(state.records.map(({ kind }) => kind));
  const stated = !blank(last(state, R.PUBLICATION)?.content.publicOpinionsStatement);
  return {
    steps: [...stepsDone(state)],
    drafted: kinds.has(R.LEGALITY_SUBMISSION),
    issued: kinds.has(R.ISSUE),
    executed: kinds.has(R.EXECUTION_PLAN),
    records: [...kinds],
    documents: state.files.map((one) => ({ ...one, uploadedById: one.by })),
    held: [
      ArchiveItem.INITIATION,
      ...(blank(state.research) ? [] : [ArchiveItem.RESEARCH]),
      ...(stated ? [ArchiveItem.ADOPTION] : []),
    ],
    explanationOwed: false,
    auditComplete: true,
    logVerified: null,
  };
}
