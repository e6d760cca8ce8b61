import type { BlackoutInput } from '#schema/consultation/blackout-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { BLACKOUT_KIND_LABELS, blackoutOf, refuseBlackout } from '#server/law/consultation/blackout.ts';
import { triages } from './comment.permissions.ts';
import { deskFacts } from './comment-desk-facts.ts';
import { refuseHidingWords } from './comment-guards.ts';
import { loadOwnComment, saidIn, sameVersion } from './comment-load.ts';

/** 隐去一段文字 (个人信息保护法第二十五条): from this moment nobody else reads these words; the author sees which, and why. */
export const blackOut = defineCommand(
  ['comment.blackedOut', '隐去意见中的文字'],
  triages,
  async (command, id: string, version: number, { words, kind, reason }: BlackoutInput) => {
    const comment = await loadOwnComment(command, id);
    const { state, matter } = comment;
    sameVersion(state, version);
    const passage = { words: words.trim(), kind, reason: reason.trim() };
    command.about('comment', id, `${BLACKOUT_KIND_LABELS[kind]} ${passage.reason}`.trim());
    const refusal = command.refusalOf([
      ...refuseHidingWords(await deskFacts(command, comment)),
      ...refuseBlackout(passage, await saidIn(command, id), state.blackouts),
    ]);
    if (refusal) return refusal;
    state.blackouts = [...state.blackouts, blackoutOf(passage)];
    command.publish(`consultation:${matter.id}`);
    return id;
  },
);
