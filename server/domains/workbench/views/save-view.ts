import { sql } from 'kysely';
import type { Desk } from '#server/law/people/desk.ts';
import { SavedView } from '#schema/workbench/saved-view.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { refuseView, viewQuery } from '#server/law/search/saved-view.ts';
import { VIEWED_DESKS } from '#server/law/search/viewed-desks.ts';

/** Filters to be kept (要存的视图); what has the same name and owner is replaced. */
export interface KeptView {
  name: string;
  query: string;
  shared: boolean;
}

/** 存为视图, for oneself or for the whole unit. */
export const saveView = defineCommand(
  ['view.saved', '存为视图'],
  signedIn,
  async (command, desk: Desk, { name, query, shared }: KeptView) => {
    const viewed = VIEWED_DESKS[desk];
    if (!viewed) throw badInput('这个工作台的列表不能存视图。', ['desk']);
    const { id: me, unitId } = actorOf(command);
    const owner = shared ? { unitId } : { ownerId: me };
    await sql`select pg_advisory_xact_lock(hashtext(${`saved_view:${shared ? unitId : me}`}))`.execute(
      command.db,
    );
    const kept = await command.em.find(SavedView, { desk, ...owner });
    const refusal = command.refusalOf(
      refuseView(viewed, { name, query, others: kept.map((one) => one.name) }),
    );
    if (refusal) return refusal;
    const words = { query: viewQuery(viewed, query), savedById: me, savedAt: command.now };
    const same = kept.find((one) => one.name === name);
    const view = same
      ? Object.assign(same, words)
      : command.em.create(SavedView, { desk, ...owner, name, ...words });
    command.about('savedView', view.id, shared ? `${name}（全单位）` : name);
    return view.id;
  },
);
