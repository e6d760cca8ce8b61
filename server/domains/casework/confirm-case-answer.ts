import type { CaseItem } from '#schema/casework/case-item.ts';
import { Decision } from '#schema/decision/decision.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseConfirmedAnswer } from '#server/law/casework/case-course.ts';
import { CaseState } from '#server/law/casework/case-kind.ts';
import { refuseOutcome } from '#server/law/casework/request-answer.ts';
import { letterText } from '#server/law/casework/request-letter.ts';
import { answering } from './case-steps.ts';
import { confirmsCases } from './casework.permissions.ts';
import { giveAnswer } from './give-answer.ts';
import { nextLetterNo } from './letter-number.ts';
import { loadCaseAt } from './load-case.ts';

/** 审核答复: by somebody other than its author; then it is told, by the way the person chose. */
export const confirmCaseAnswer = defineCommand(
  ['case.answered', '答复来件'],
  confirmsCases,
  async (command, id: string, version: number) => {
    const item = await loadCaseAt(command, id, version, confirmsCases);
    const { actor } = command;
    const { state, draftedById } = item;
    const refusal = command.refusalOf([
      ...refuseConfirmedAnswer({ state, draftedById, actorId: actor?.id ?? '' }),
      ...(state === CaseState.DRAFTED ? refuseOutcome(answering(item), item.outcome, command.today) : []),
    ]);
    if (refusal) return refusal;
    if (item.outcome !== null) item.letterNo = await nextLetterNo(command);
    const { decisionId } = item;
    const decision =
      decisionId === null ? null : await command.em.findOneOrFail(Decision, { id: decisionId });
    if (decision) command.publish(`decision:${decision.no}`);
    await giveAnswer(command, item, { title: decision?.title ?? item.title, answer: wordsOf(item) });
    return id;
  },
);

/** The answer as it is told: of an application its letter. */
const wordsOf = ({ outcome, letterNo, answer }: CaseItem): string =>
  outcome && letterNo ? letterText({ outcome, letterNo, answer: answer ?? '' }) : (answer ?? '');
