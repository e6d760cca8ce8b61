import { linesOf } from '#schema/decision/record-lines.ts';
import { RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import { issueOf as rowOfIssue } from './late-sheet-issue.ts';
import type { Issue } from '#schema/execution/execution-contents.ts';
import { takenNumbers } from '#server/domains/decision/taken-numbers.queries.ts';
import { issuingGround } from '#server/domains/execution/issuing.queries.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { supersedeAdjusted } from '#server/ground/kernel/matter/supersede-decision.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { refuseTakenNumber } from '#server/law/decision/document-number.ts';
import { refuseUnapproved } from '#server/law/draft/draft-gate.ts';
import { refuseIssuing, refuseWrittenBefore } from '#server/law/execution/issuing.ts';
import { refuseApproval } from '#server/law/procedure/discussion-minutes.ts';
import { type LateIssue, refuseLateIssue } from '#server/law/procedure/late-issue.ts';
import { advance, type LateWork, marked, partOf, dayLine } from './late-work.ts';
import { documentsHeld } from '../procedure-document.queries.ts';

const PART = 'issue';

/** Content of the record of the issue (印发的记录); `digest` names the official text. */
export const issueOf = (
  { documentNo, writtenDate, signedBy, signedOn }: LateIssue,
  digest: string,
  fileIds: readonly string[],
): Issue => ({
  documentNo,
  writtenDate,
  executingUnits: [],
  signed: { by: signedBy, on: signedOn, digest },
  fileIds,
});

/**
 * 印发 (第三十一条、第三十二条): its preconditions are checked against the records that stand by now; from here the platform goes
 * on.
 */
export const lateIssue: LateWork = {
  of: LateStep.ISSUE,
  step: null,
  days: ({ issue }) => [{ field: 'issuedOn', day: partOf(issue, PART).issuedOn }],
  told: ({ issue }) => {
    const { documentNo, issuedOn } = partOf(issue, PART);
    return `${inChinese(issuedOn)}印发，${documentNo}`;
  },
  row: rowOfIssue,
  proof: RECORD_PROOFS[RecordKind.ISSUE],
  lines: ({ issue, fileIds }) =>
    issue ? [dayLine(issue.issuedOn), ...linesOf(RecordKind.ISSUE, issueOf(issue, '', fileIds))] : [],
  refuse: ({ entry }) => refuseLateIssue(partOf(entry.issue, PART)),
  gate: async ({ command, decision, entry }) => {
    const told = partOf(entry.issue, PART);
    const { gates, approval, ...ground } = await issuingGround(command.db, decision, command);
    return [
      ...refuseUnapproved(gates),
      ...refuseIssuing({ ...ground, issuedOn: told.issuedOn }),
      ...refuseWrittenBefore(told.writtenDate, ground.discussedOn),
      ...refuseTakenNumber(told.documentNo, await takenNumbers(command.db, decision.id)),
      ...refuseApproval(approval).map((finding) => ({ ...finding, fields: [] })),
    ];
  },
  keep: async (keeping) => {
    const { command, decision, entry, corrects } = keeping;
    const told = partOf(entry.issue, PART);
    const text = (await documentsHeld(command.db, decision.id)).find(
      ({ id, kind }) => kind === DocumentKind.DECISION_TEXT && entry.fileIds.includes(id),
    );
    const content = issueOf(told, text?.sha256 ?? '', entry.fileIds);
    advance(keeping, 'issue');
    await recordDecision(
      command,
      decision,
      marked(keeping, { kind: RecordKind.ISSUE, happenedOn: told.issuedOn, content }),
    );
    if (!corrects) await supersedeAdjusted(command, decision, told.issuedOn, told.documentNo);
  },
};
