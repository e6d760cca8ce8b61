import type { Actor } from '#server/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { buildActor } from '#test/kernel/people.ts';
import { approve, askFor } from './approvals.ts';

/** Somebody of this county in a role; null where there is nobody. */
async function anyone(database: TestDatabase, role: `${Role}`): Promise<Actor | null> {
  const [found] = await database.sql<Actor>(
    `select p.id, p.name, p.unit_id as "unitId", u.name as "unitName", p.roles, false as "mustChangePassword"
     from person p join unit u on u.id = p.unit_id where p.active and $1 = any(p.roles) order by p.id limit 1`,
    [role],
  );
  return found ?? null;
}

/** 议题批准: asked by the office and approved by a leader, wherever the law lets it be asked; elsewhere nothing happens. */
export async function itemApproved(database: TestDatabase, decisionId: string): Promise<void> {
  const [ready] = await database.sql(
    `select id from decision where id = $1 and phase = 'READY_FOR_DISCUSSION'`,
    [decisionId],
  );
  if (!ready) return;
  const office = await anyone(database, 'GOV_OFFICE_STAFF');
  const leader = (await anyone(database, 'GOV_LEADER')) ?? (await newLeader(database, office));
  if (!office || !leader) return;
  const asked = await askFor(database, office, 'AGENDA', decisionId);
  if (asked.id) await approve(database, leader, asked);
}

/** Most tests have no leader: they are of other matters. */
async function newLeader(database: TestDatabase, office: Actor | null): Promise<Actor | null> {
  const [unit] = await database.sql<{ id: string; name: string }>('select id, name from unit where id = $1', [
    office?.unitId,
  ]);
  return unit ? buildActor(database, unit, [Role.GOV_LEADER]) : null;
}

/** 签发: asked by the office and signed by the head, wherever the law lets it be asked; elsewhere nothing happens. */
export async function signedByHead(database: TestDatabase, decisionId: string): Promise<void> {
  const office = await anyone(database, 'GOV_OFFICE_STAFF');
  const head = await anyone(database, 'HEAD_OF_GOVERNMENT');
  if (!office || !head) return;
  const asked = await askFor(database, office, 'ISSUE', decisionId);
  if (asked.id) await approve(database, head, asked);
}
