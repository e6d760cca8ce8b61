import type { IssueInput } from '#schema/execution/issue-input.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { loadForEvent, mayBring, moveOn } from '#server/kernel/decision-action.ts';
import { recordDecision } from '#server/kernel/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseDocumentNumber } from '#server/law/decision/document-header.ts';
import { issuingGround } from './issuing.queries.ts';
import { refuseIssue } from './issuing-guards.ts';
import { namedUnits } from '#server/kernel/named-units.ts';
import { supersedeAdjusted } from './supersede-decision.ts';
import { refuseProvedGround } from '#server/kernel/record-ground.ts';

/** 签发 (国令713号第三十一条): the head of government issues what was approved, once it has been reported upward. */
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
    const refusal = command.refusalOf([
      ...refuseIssue(decision.phase, issuedOn, ground),
      ...refuseDocumentNumber(input),
      ...(await refuseProvedGround(command, decision, RecordKind.ISSUE, {
        field: 'issuedOn',
        day: issuedOn,
        fileIds,
      })),
    ]);
    if (refusal) return refusal;
    decision.executingUnitIds = executingUnits.map((unit) => unit.id);
    const content = { documentNo, writtenDate, executingUnits, fileIds };
    await recordDecision(command, decision, { kind: RecordKind.ISSUE, happenedOn: issuedOn, content });
    command.about('decision', id, documentNo);
    moveOn(command, decision, 'issue');
    await supersedeAdjusted(command, decision, issuedOn, documentNo);
    return id;
  },
);
