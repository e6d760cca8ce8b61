import type { UpwardReportInput } from '#schema/procedure/upward-report-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { type Addressee, recordReply } from './record-reply.ts';
import { reports } from '../review.permissions.ts';

/** 请示报告党委: the addressee and its transitions. */
export const TO_PARTY: Addressee = {
  kind: RecordKind.PARTY_REPORT,
  step: DecisionStepKind.PARTY_REPORT,
  replied: 'recordPartyReply',
  refused: 'recordPartyRefusal',
};

/** 登记请示报告党委及其答复 (国令713号第三十一条, R-54). */
export const recordPartyReply = defineCommand(
  ['decision.partyReplyRecorded', '登记请示党委情况'],
  reports,
  (command, id: string, version: number, input: UpwardReportInput) =>
    recordReply(command, TO_PARTY, { id, version, input }),
);
