import { type Actor, forOrgan, type Permission } from '#server/ground/kernel/authority.ts';
import { actionWords } from '#server/ground/kernel/action-words.ts';
import { allPermissions } from '#server/ground/kernel/command-permissions.ts';
import { channelsOf } from '#server/ground/kernel/channels.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { postHolders } from '#server/domains/identity/post-holders.queries.ts';
import { lacking, type OpenPost } from '#server/law/people/readiness.ts';
import { Role, ROLE_LABELS } from '#server/law/people/role.ts';
import type { Finding } from '#server/law/refusal.ts';

/** All that is still lacking before all work can be done here (开展工作还缺什么), from accounts, calendar and settings as they stand. */
export const readiness = (context: Context): Promise<Finding[]> =>
  read(context, async (db) => {
    const { today, calendar } = await rulesOf(db);
    const people = await postHolders(db);
    const administrators = people.filter(({ roles }) => roles.includes(Role.SYS_ADMIN));
    const { mail, sms, linked } = channelsOf(context.services.config);
    return lacking({
      open: openPosts(people),
      leaderless: unitsWhere(people, (all) => holds(all, Role.UNIT_STAFF) && !holds(all, Role.UNIT_LEAD)),
      alone: unitsWhere(people, (all) => all.length === 1 && CONFIRMED.some((role) => holds(all, role))),
      administrators: administrators.length,
      passwordAlone: administrators.filter((one) => !one.secondFactor).map(({ name }) => name),
      today,
      coveredThrough: calendar.coveredThrough,
      writes: mail || sms,
      linked,
    });
  });

/** Posts whose work is confirmed by another person of the unit. */
const CONFIRMED: readonly Role[] = [
  Role.UNIT_STAFF,
  Role.UNIT_LEAD,
  Role.JUSTICE_STAFF,
  Role.GOV_OFFICE_STAFF,
  Role.MEDIA_STAFF,
];

const holds = (people: readonly Actor[], role: Role) => people.some(({ roles }) => roles.includes(role));

const unitsWhere = (people: readonly Actor[], lacks: (all: readonly Actor[]) => boolean): string[] =>
  [...Map.groupBy(people, ({ unitName }) => unitName)].filter(([, all]) => lacks(all)).map(([name]) => name);

/**
 * The county's posts that nobody holds, with the commands that nobody may run but they: read off the permissions of the
 * commands. Leaders of a body that decides for itself do not stand in for the county's.
 */
function openPosts(everybody: readonly Actor[]): OpenPost[] {
  const people = everybody.map((one) => forOrgan(one, null));
  const undone = allPermissions().filter(([, permission]) => !people.some((one) => permission.allows(one)));
  return Object.values(Role)
    .map((role) => ({ label: ROLE_LABELS[role], acts: actsOf(role, undone) }))
    .filter(({ acts }) => acts.length > 0);
}

const actsOf = (role: Role, undone: readonly (readonly [string, Permission])[]): string[] => [
  ...new Set(
    undone.filter(([, permission]) => permission.allows(holderOf(role))).map(([action]) => firstOf(action)),
  ),
];

/** Its words up to the first comma: what is done, without what follows from it. */
const firstOf = (action: string): string => actionWords(action).split(/[，：]/u)[0] ?? '';

const holderOf = (role: Role): Actor => ({
  id: '',
  name: '',
  unitId: '',
  unitName: '',
  roles: [role],
  organRoles: [],
  confined: false,
});
