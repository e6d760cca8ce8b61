import { defineCommand } from '#server/kernel/define-command.ts';
import { refuseStatementTransition, StatementStage } from '#server/law/invitation/statement-stage.ts';
import { provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { loadRecorded } from './load-statement.ts';
import { recordsStatements } from './statement.permissions.ts';

const r67 = provision('R-67', 'DESIGN', '列席意见办理规则');

/** 登记作废: an entry that was wrong stays with the reason why, and is answered and shown no more. */
export const voidStatement = defineCommand(
  'statement.voided',
  recordsStatements,
  async (command, id: string, version: number, reason: string) => {
    const { statement } = await loadRecorded(command, id, version);
    const refusal = command.refusalOf([
      ...refuseStatementTransition('void', statement.stage),
      ...(blank(reason) ? [reasonRequired] : []),
    ]);
    if (refusal) return refusal;
    statement.stage = StatementStage.VOID;
    statement.voidReason = reason.trim();
    return id;
  },
);

const reasonRequired = r67.block('STATEMENT_VOID_REASON_REQUIRED', 'reason')`
  没有写明作废的原因。
  写一句原因即可，如“记错了发言人，已另行登记”。`;
