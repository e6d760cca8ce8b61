import { HideState } from '#server/law/consultation/hide-state.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import type { HideReason } from '#server/law/consultation/comment-words.ts';
import { blank } from '#server/law/substance.ts';
import { triages } from './comment.permissions.ts';
import { deskFacts } from './comment-desk-facts.ts';
import { refuseProposeWithhold } from './comment-guards.ts';
import { loadOwnComment, sameVersion } from './comment-load.ts';

/** 提请不予展示: from this moment the text is not shown; the secrecy reviewer decides. It is counted and answered all the same. */
export const proposeWithhold = defineCommand(
  'comment.withholdProposed',
  triages,
  async (command, id: string, version: number, reason: HideReason, note: string) => {
    if (blank(note)) throw badInput('请说明不予展示的具体情况。', ['note']);
    const comment = await loadOwnComment(command, id);
    sameVersion(comment.state, version);
    const refusal = command.refusalOf(refuseProposeWithhold(await deskFacts(command, comment)));
    if (refusal) return refusal;
    comment.state.hideState = HideState.PROPOSED;
    comment.state.hideReason = reason;
    comment.state.hideNote = note;
    comment.state.hideProposedById = command.actor?.id ?? null;
    command.about('comment', id, `${reason} ${note}`);
    command.publish(`consultation:${comment.matter.id}`);
    return id;
  },
);
