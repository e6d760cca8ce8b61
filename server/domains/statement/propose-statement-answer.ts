import type { DispositionInput } from '#schema/feedback/disposition-view.ts';
import {
  adopts,
  clausesNamed,
  coveredAtOf,
  refuseAnswer,
  routeOf,
} from '#server/engines/draft/refuse-answer.ts';
import { keptWording } from '#server/engines/draft/wordings.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseStatementTransition, StatementStage } from '#server/law/invitation/statement-stage.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { loadAnswered } from './load-statement.ts';
import { reviseDiscussed, wordingsOfStatement } from './statement-wordings.ts';
import { answersStatements } from './statement.permissions.ts';

/** 拟答复列席意见: an outcome and its reason, as for every other opinion; another person confirms it. */
export const proposeStatementAnswer = defineCommand(
  'statement.answerProposed',
  answersStatements,
  async (command, id: string, version: number, input: DispositionInput) => {
    const statement = await loadAnswered(command, 'propose', id, version);
    const unwritten = adopts(input.result)
      ? await reviseDiscussed(command, statement, input.changedClauses)
      : [];
    const { changed: wordings, newest } = await wordingsOfStatement(
      command.db,
      statement,
      input.changedClauses,
    );
    const changed = clausesNamed(input.result, wordings, 'after');
    const refusal = command.refusalOf([
      ...refuseStatementTransition('propose', statement.stage),
      ...refuseAnswer({ input, changed, unwritten }, command.policy, { drafted: Boolean(newest) }),
    ]);
    if (refusal) return refusal;
    statement.stage = StatementStage.ANSWER_PROPOSED;
    statement.result = input.result;
    statement.ground = input.ground ?? null;
    statement.reason = input.reason.trim();
    statement.changedClauses = changed.map(keptWording);
    statement.coveredAt = coveredAtOf(input, changed);
    statement.route = routeOf(input);
    statement.proposedById = actorOf(command).id;
    statement.returnedReason = null;
    return id;
  },
);
