import { act } from '#server/kernel/act.ts';
import { refuseStatementTransition, StatementStage } from '#server/law/statement-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { loadRecorded } from './load-statement.ts';
import { recordsStatements } from './statement.permissions.ts';

/** 登记作废: an entry that was wrong stays with the reason why, and is answered and shown no more. */
export const voidStatement = act(
  'statement.voided',
  recordsStatements,
  async (command, id: string, version: number, reason: string) => {
    const { statement } = await loadRecorded(command, id, version);
    const refusal = command.weigh([
      ...refuseStatementTransition('void', statement.stage),
      ...(blank(reason) ? [reasonRequired] : []),
    ]);
    if (refusal) return refusal;
    statement.stage = StatementStage.VOID;
    statement.voidReason = reason.trim();
    return id;
  },
);

const reasonRequired: Finding = {
  rule: 'R-67',
  basis: 'DESIGN',
  article: '列席意见办理规则',
  severity: 'BLOCK',
  code: 'STATEMENT_VOID_REASON_REQUIRED',
  message: '没有写明作废的原因。',
  fields: ['reason'],
  fix: '写一句原因即可，如“记错了发言人，已另行登记”。',
};
