import { refuseNoReason } from '#server/law/reason.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseStatementTransition, StatementStage } from '#server/law/invitation/statement-stage.ts';
import { provision } from '#server/law/refusal.ts';
import { loadRecorded } from './load-statement.ts';
import { recordsStatements } from './statement.permissions.ts';

const VOIDING = {
  code: 'STATEMENT_VOID_REASON_REQUIRED',
  what: '作废',
  on: provision('R-67', 'DESIGN', '列席意见办理规则'),
  example: '记错了发言人，已另行登记',
};

/** 登记作废: an entry that was wrong stays with the reason why, and is answered and shown no more. */
export const voidStatement = defineCommand(
  ['statement.voided', '列席意见登记作废'],
  recordsStatements,
  async (command, id: string, version: number, reason: string) => {
    const { statement } = await loadRecorded(command, id, version);
    const refusal = command.refusalOf([
      ...refuseStatementTransition('void', statement.stage),
      ...refuseNoReason(reason, VOIDING),
    ]);
    if (refusal) return refusal;
    statement.stage = StatementStage.VOID;
    statement.voidReason = reason.trim();
    return id;
  },
);
