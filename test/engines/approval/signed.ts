import type { Actor } from '#server/ground/kernel/authority.ts';
import { postsIn } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { buildActor } from '#test/kernel/people.ts';
import { approve, askFor } from './approvals.ts';

type Account = Omit<Actor, 'organRoles'> & { decidesItself: boolean };

/** The body that decides, as the decision names it; null is the county's government. */
async function organOf(database: TestDatabase, decisionId: string): Promise<string | null> {
  const [row] = await database.sql<{ organ: string | null }>(
    'select organ_id as organ from decision where id = $1',
    [decisionId],
  );
  return row?.organ ?? null;
}

/** Somebody in a role of the body that decides; null where there is nobody. */
async function anyone(database: TestDatabase, role: Role, organ: string | null): Promise<Actor | null> {
  const [found] = await database.sql<Account>(
    `select p.id, p.name, p.unit_id as "unitId", u.name as "unitName", p.roles, u.decides_itself as "decidesItself",
       false as "confined"
     from person p join unit u on u.id = p.unit_id
     where p.active and $1 = any(p.roles) and case when $2::uuid is null then not u.decides_itself else u.id = $2 end
     order by p.id limit 1`,
    [role, organ],
  );
  if (!found) return null;
  const { decidesItself, ...person } = found;
  return { ...person, ...postsIn(person.roles, decidesItself) };
}

/** 议题批准: asked by the office and approved by a leader, wherever the law lets it be asked; elsewhere nothing happens. */
export async function itemApproved(database: TestDatabase, decisionId: string): Promise<void> {
  const [ready] = await database.sql(
    `select id from decision where id = $1 and phase = 'READY_FOR_DISCUSSION'`,
    [decisionId],
  );
  if (!ready) return;
  const organ = await organOf(database, decisionId);
  const office = await anyone(database, 'GOV_OFFICE_STAFF', organ);
  const leader = (await anyone(database, 'GOV_LEADER', organ)) ?? (await newLeader(database, office));
  if (!office || !leader) return;
  const asked = await askFor(database, office, 'AGENDA', decisionId);
  if (asked.id) await approve(database, leader, asked);
}

/** Most tests have no leader: they are of other matters. */
async function newLeader(database: TestDatabase, office: Actor | null): Promise<Actor | null> {
  const [unit] = await database.sql<{ id: string; name: string; decidesItself: boolean }>(
    'select id, name, decides_itself as "decidesItself" from unit where id = $1',
    [office?.unitId],
  );
  return unit ? buildActor(database, unit, [Role.GOV_LEADER]) : null;
}

/** 签发: asked by the office and signed by the head, wherever the law lets it be asked; elsewhere nothing happens. */
export async function signedByHead(database: TestDatabase, decisionId: string): Promise<void> {
  const organ = await organOf(database, decisionId);
  const office = await anyone(database, 'GOV_OFFICE_STAFF', organ);
  const head = await anyone(database, 'HEAD_OF_GOVERNMENT', organ);
  if (!office || !head) return;
  const asked = await askFor(database, office, 'ISSUE', decisionId);
  if (asked.id) await approve(database, head, asked);
}
