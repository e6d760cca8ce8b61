import { publishEdition } from '#server/engines/paper/edition.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseUnreviewedPaper } from '#server/law/paper-review.ts';
import { refuseChangingList } from '#server/law/participation/matter-list.ts';
import { MATTER_LIST_KIND } from './list-guards.ts';
import { LIST_SCOPE, loadList, refuseStoredList } from './list-load.ts';
import { preparesList } from './matterlist.permissions.ts';

/** 公布清单: reviewed by another person than wrote it; from now on nothing of this version changes. */
export const publishParticipationList = defineCommand(
  ['participationList.published', '公布公众参与事项清单'],
  preparesList,
  async (command, id: string, version: number) => {
    const list = await loadList(command, id, version);
    const stage = refuseChangingList(list);
    const refusal = command.refusalOf(
      stage.length > 0
        ? stage
        : [
            ...refuseUnreviewedPaper(MATTER_LIST_KIND.label, list),
            ...(await refuseStoredList(command, list)),
          ],
    );
    if (refusal) return refusal;
    publishEdition(command, list);
    command.publish(LIST_SCOPE);
    return id;
  },
);
