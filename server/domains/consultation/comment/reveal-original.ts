import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { reveals } from './comment.permissions.ts';
import { loadOwnComment } from './comment-load.ts';
import { wordsOfComment } from './comment-select.ts';
import { reasonToReveal } from '#server/ground/kernel/reveal-reason.ts';

/** 查看未遮盖的原文, with a reason, on record. */
export const revealOriginal = defineCommand(
  'comment.originalRevealed',
  reveals,
  async (command, id: string, reason: string) => {
    const why = reasonToReveal(reason);
    await loadOwnComment(command, id);
    const words = await wordsOfComment(command.db, id);
    if (!words) throw notFound('该意见');
    command.about('comment', id, why);
    return { text: words.text, suggestedText: words.suggestedText };
  },
);
