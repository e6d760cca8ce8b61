import { SavedView } from '#schema/workbench/saved-view.ts';
import type { SavedViewView } from '#schema/workbench/saved-view-view.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';

const WHAT = '这个视图';

/** 移除视图: one's own, or one of one's unit; the record says who did it. */
export const removeView = defineCommand(
  ['view.removed', '移除视图'],
  signedIn,
  async (command, id: string): Promise<SavedViewView> => {
    const actor = actorOf(command);
    const view = await loadById(command.em, SavedView, id, WHAT);
    if (view.ownerId !== actor.id && view.unitId !== actor.unitId) throw notFound(WHAT);
    const { name, query, unitId } = view;
    const shared = unitId !== null;
    command.about('savedView', id, shared ? `${name}（全单位）` : name);
    command.em.remove(view);
    return { id, name, query, shared, savedBy: actor.name };
  },
);
