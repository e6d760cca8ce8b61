import type { ChangeDescriptor } from '#server/engines/change/change-descriptor.ts';
import { BLACKOUT_KIND_LABELS, type Blackout, refuseLifting } from '#server/law/consultation/blackout.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';
import { liftsBlackouts } from './comment.permissions.ts';
import { deskFacts } from './comment-desk-facts.ts';
import { refuseHidingWords } from './comment-guards.ts';
import { loadOwnComment } from './comment-load.ts';

/** A passage, and whether it is hidden: as what, and why. */
export interface PassageStand {
  readonly words: string;
  readonly hidden: Pick<Blackout, 'kind' | 'reason'> | null;
}

/** 恢复展示隐去的文字: by two persons, as the words are somebody's. */
export const BLACKOUT_CHANGE: ChangeDescriptor<PassageStand> = {
  kind: ChangeKind.BLACKOUT,
  answers: liftsBlackouts,
  words: ({ words, hidden }) =>
    hidden
      ? `隐去“${words}”（${[BLACKOUT_KIND_LABELS[hidden.kind], hidden.reason].filter(Boolean).join('：')}）`
      : `展示“${words}”`,
  concerns: () => [],
  standing: async (command, { subject, after }) => {
    const comment = await loadOwnComment(command, subject);
    const { state, matter } = comment;
    return {
      matter: null,
      refusals: [
        ...refuseHidingWords(await deskFacts(command, comment)),
        ...refuseLifting(after.words, state.blackouts),
      ],
      keep: () => {
        state.blackouts = state.blackouts.filter(({ words }) => words !== after.words);
        command.publish(`consultation:${matter.id}`);
      },
    };
  },
};
