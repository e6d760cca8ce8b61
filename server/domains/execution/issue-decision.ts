import type { IssueInput } from '#schema/execution/issue-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseDocumentNumber, refuseTakenNumber } from '#server/law/decision/document-number.ts';
import { refuseIssueBeforeSigning, refuseWrittenBefore } from '#server/law/execution/issuing.ts';
import { takenNumbers } from '#server/domains/decision/taken-numbers.queries.ts';
import { issuingGround } from './issuing.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { ApprovalAnswer } from '#server/law/approval/approval.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { refuseUnsigned, signatureOf } from './issue-approval.ts';
import { refuseIssue } from './issuing-guards.ts';
import { namedUnits } from '#server/ground/kernel/named-units.ts';
import { supersedeAdjusted } from '#server/ground/kernel/matter/supersede-decision.ts';
import { refuseProvedGround } from '#server/ground/kernel/matter/record-ground.ts';

/** 印发 (国令713号第三十一条): what was approved goes out with number and day, once it was reported upward and the head of government signed it. */
export const issueDecision = defineCommand(
  'decision.issued',
  mayBring('issue'),
  async (command, id: string, version: number, input: IssueInput) => {
    const { issuedOn, documentNo, writtenDate, fileIds } = input;
    const decision = await loadForEvent(command, 'issue', id, version);
    const executingUnits = await namedUnits(
      command,
      [...new Set(input.executingUnitIds)],
      'input.executingUnitIds',
    );
    const ground = await issuingGround(command.db, decision, command);
    const standing = refuseIssue(decision.phase, issuedOn, ground);
    const refusal = command.refusalOf([
      ...standing,
      ...(await refuseUnsigned(command.db, decision, standing)),
      ...refuseIssueBeforeSigning((await signed(command, id))?.on ?? null, issuedOn),
      ...refuseDocumentNumber(input),
      ...refuseTakenNumber(documentNo, await takenNumbers(command.db, id)),
      ...refuseWrittenBefore(writtenDate, ground.discussedOn),
      ...(await refuseProvedGround(command, decision, RecordKind.ISSUE, {
        field: 'issuedOn',
        day: issuedOn,
        fileIds,
      })),
    ]);
    if (refusal) return refusal;
    decision.executingUnitIds = executingUnits.map((unit) => unit.id);
    const content = { documentNo, writtenDate, executingUnits, fileIds, signed: await signed(command, id) };
    await recordDecision(command, decision, { kind: RecordKind.ISSUE, happenedOn: issuedOn, content });
    command.about('decision', id, documentNo);
    moveOn(command, decision, 'issue');
    await supersedeAdjusted(command, decision, issuedOn, documentNo);
    return id;
  },
);

/** Who signed what, and when, as the record keeps it. */
async function signed({ db }: CommandContext, id: string) {
  const act = await signatureOf(db, id);
  if (act?.answer !== ApprovalAnswer.APPROVED || !act.answeredAt) return null;
  const digest = act.facts.find((one) => one.digest)?.digest ?? '';
  return { by: act.answeredBy, on: dayOf(act.answeredAt), digest };
}
