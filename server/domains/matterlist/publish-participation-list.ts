import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseChangingList } from '#server/law/participation/matter-list.ts';
import { refuseUnreviewedList } from './list-guards.ts';
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
      stage.length > 0 ? stage : [...refuseUnreviewedList(list), ...(await refuseStoredList(command, list))],
    );
    if (refusal) return refusal;
    const { now, today } = command;
    Object.assign(list, { publishedById: actorOf(command).id, publishedAt: now, publishedOn: today });
    command.publish(LIST_SCOPE);
    return id;
  },
);
