import { keepProposal, refuseProposal } from '#server/engines/change/propose-change.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseLifting } from '#server/law/consultation/blackout.ts';
import { BLACKOUT_CHANGE } from './blackout-change.ts';
import { liftsBlackouts } from './comment.permissions.ts';
import { deskFacts } from './comment-desk-facts.ts';
import { refuseHidingWords } from './comment-guards.ts';
import { loadOwnComment, sameVersion } from './comment-load.ts';

/** 提请恢复展示隐去的文字: with the reason; they are read again when a second person confirms it. */
export const liftBlackout = defineCommand(
  ['comment.liftProposed', '提请恢复展示隐去的文字'],
  liftsBlackouts,
  async (command, id: string, version: number, words: string, reason: string) => {
    const comment = await loadOwnComment(command, id);
    const { blackouts } = comment.state;
    sameVersion(comment.state, version);
    const hidden = blackouts.find((one) => one.words === words);
    const before = hidden ? { words, hidden: { kind: hidden.kind, reason: hidden.reason } } : null;
    const proposed = { subject: id, before, after: { words, hidden: null }, reason };
    const refusal = command.refusalOf([
      ...refuseHidingWords(await deskFacts(command, comment)),
      ...refuseLifting(words, blackouts),
      ...(await refuseProposal(command, BLACKOUT_CHANGE, proposed)),
    ]);
    if (refusal) return refusal;
    keepProposal(command, BLACKOUT_CHANGE, proposed);
    return id;
  },
);
