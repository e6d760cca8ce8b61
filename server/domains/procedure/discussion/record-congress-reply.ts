import type { UpwardReportInput } from '#schema/procedure/upward-report-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { type Addressee, recordReply } from './record-reply.ts';
import { reports } from '../review.permissions.ts';

/** 请示报告人大常委会: the addressee and its transitions. */
export const TO_CONGRESS: Addressee = {
  kind: RecordKind.NPC_REPORT,
  step: DecisionStepKind.NPC_REPORT,
  replied: 'recordCongressReply',
  refused: 'recordCongressRefusal',
};

/** 登记报告人大常委会及其意见 (国令713号第八条, R-55). */
export const recordCongressReply = defineCommand(
  ['decision.congressReplyRecorded', '登记报告人大情况'],
  reports,
  (command, id: string, version: number, input: UpwardReportInput) =>
    recordReply(command, TO_CONGRESS, { id, version, input }),
);
