import type { StaffNameView } from '#schema/identity/staff-name-view.ts';
import { Person } from '#schema/identity/person.ts';
import type { CommandContext, Context } from '#server/ground/kernel/context.ts';
import { badInput, forbidden, unauthenticated } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { clerksOf } from '#server/domains/identity/unit-staff.queries.ts';
import { read } from '#server/ground/kernel/read.ts';
import { plans } from './event.permissions.ts';

const MOST = 20;

/** Members of staff of these ids (接待人), each once; bad input where one is not there. */
export async function colleaguesOf(
  { em }: Pick<CommandContext, 'em'>,
  ids: readonly string[],
): Promise<string[]> {
  const asked = [...new Set(ids.map((id) => id.toLowerCase()))];
  const known = asked.every(isId) ? await em.find(Person, { id: { $in: asked } }) : [];
  if (asked.length > MOST || known.length !== asked.length)
    throw badInput(`接待人应当是本平台的工作人员，最多${MOST}人。`, ['hostIds']);
  return asked;
}

/** Who receives the visitors of an event, by name (接待人). */
export async function hostsOf(context: Context, ids: readonly string[]): Promise<StaffNameView[]> {
  if (ids.length === 0) return [];
  return read(context, (db) =>
    db
      .selectFrom('person')
      .select(['id', 'name'])
      .where('id', 'in', [...ids])
      .orderBy('name')
      .execute(),
  );
}

/** Who of one's own unit and of those that help can receive visitors (可以接待的人): those who work here now. */
export async function hostChoices(context: Context, coUnitIds: readonly string[]): Promise<StaffNameView[]> {
  const { actor } = context;
  if (!plans.allows(actor)) throw actor ? forbidden('选接待人', plans.sentence) : unauthenticated();
  const units = [actor?.unitId ?? '', ...coUnitIds].filter(isId);
  return read(context, (db) => clerksOf(db, units));
}
