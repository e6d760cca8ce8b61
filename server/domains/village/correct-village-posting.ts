import type { PostedContentInput } from '#schema/village/village-view.ts';
import { Village, VillagePosting } from '#schema/village/village.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refusePostingCorrection } from '#server/law/village/village-posting.ts';
import { loadVillage, villageScopes } from './load-village.ts';
import { contentOf, store } from './post-village-affairs.ts';
import { postsForVillages } from './village.permissions.ts';

/** 更正村务公开: the right one stands beside the wrong one, with the reason; nothing is overwritten. */
export const correctVillagePosting = defineCommand(
  ['village.postingCorrected', '更正村务公开'],
  postsForVillages,
  async (command, id: string, reason: string, input: PostedContentInput) => {
    const wrong = await loadById(command.em, VillagePosting, id, '该次村务公开');
    const village: Village = await loadVillage(command, wrong.villageId);
    const { kind, period } = wrong;
    const content = contentOf(input);
    const corrected = (await command.em.count(VillagePosting, { correctsId: wrong.id })) > 0;
    const refusal = command.refusalOf(
      refusePostingCorrection({ kind, period, ...content }, reason, { corrected, today: command.today }),
    );
    if (refusal) return refusal;
    await store(command, village.id, { kind, period, content, correctsId: wrong.id, reason });
    command.publish(...villageScopes(village.no));
    return village.no;
  },
);
