import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseStatementTransition, StatementStage } from '#server/law/invitation/statement-stage.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { loadAnswered } from './load-statement.ts';
import { confirmsStatements } from './statement.permissions.ts';

/** 退回列席意见的答复, with the reason: it is drafted anew. */
export const returnStatementAnswer = defineCommand(
  ['statement.answerReturned', '退回列席意见的答复'],
  confirmsStatements,
  async (command, id: string, version: number, reason: string) => {
    const statement = await loadAnswered(command, 'return', id, version);
    const refusal = command.refusalOf([
      ...refuseStatementTransition('return', statement.stage),
      ...refuseReturn(reason),
    ]);
    if (refusal) return refusal;
    statement.stage = StatementStage.OPINION_RECORDED;
    statement.returnedReason = reason.trim();
    return id;
  },
);
