import { Person } from '#schema/identity/person.ts';
import { UnitKind } from '#schema/identity/unit-kind.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { postsIn } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import { type RestartableDatabase, type TestDatabase, testDatabase } from './database.ts';

/** A unit, made directly: tests of other matters start from it. */
export async function buildUnit(
  { services }: TestDatabase,
  code: string,
  name = `县${code}局`,
): Promise<Unit> {
  const em = services.database.em.fork();
  const unit = em.create(Unit, { code, name, kind: UnitKind.DEPARTMENT });
  await em.flush();
  return unit;
}

/** A member of staff of `unit` in `roles`, as the actor of a request. */
export async function buildActor(
  { services }: TestDatabase,
  unit: Pick<Unit, 'id' | 'name'> & Partial<Pick<Unit, 'decidesItself'>>,
  roles: Role[],
  name = ROLE_NAMES[roles[0] ?? Role.UNIT_STAFF],
): Promise<Actor> {
  const em = services.database.em.fork();
  const loginName = `u${Math.random().toString(36).slice(2)}`;
  const person = em.create(Person, { loginName, name, unitId: unit.id, roles, passwordHash: '-' });
  await em.flush();
  return {
    id: person.id,
    name,
    unitId: unit.id,
    unitName: unit.name,
    ...postsIn(roles, unit.decidesItself ?? false),
    confined: false,
  };
}

/** The people of the main job (主线人物): one of each, two units, so that "another unit's" can be tried. */
export async function buildPeople(database: TestDatabase) {
  const [justice, office, housing, health] = [
    await buildUnit(database, 'justice', '县司法局'),
    await buildUnit(database, 'gov-office', '县政府办公室'),
    await buildUnit(database, 'house', '县住房和城乡建设局'),
    await buildUnit(database, 'health', '县卫生健康委员会'),
  ];
  return {
    units: { justice, office, housing, health },
    justiceStaff: await buildActor(database, justice, [Role.JUSTICE_STAFF]),
    govOffice: await buildActor(database, office, [Role.GOV_OFFICE_STAFF]),
    secrecy: await buildActor(database, office, [Role.SECRECY_REVIEWER]),
    clerk: await buildActor(database, housing, [Role.UNIT_STAFF]),
    lead: await buildActor(database, housing, [Role.UNIT_LEAD]),
    otherClerk: await buildActor(database, health, [Role.UNIT_STAFF]),
    otherLead: await buildActor(database, health, [Role.UNIT_LEAD]),
    media: await buildActor(database, office, [Role.MEDIA_STAFF]),
    archivist: await buildActor(database, office, [Role.ARCHIVIST]),
    auditor: await buildActor(database, office, [Role.AUDITOR]),
    admin: await buildActor(database, office, [Role.SYS_ADMIN]),
  };
}

/** The people of the main job, as `buildPeople` makes them. */
export type People = Awaited<ReturnType<typeof buildPeople>>;

/** A database with the people of the main job. */
export interface PeopledDatabase {
  database: RestartableDatabase;
  people: People;
}

/** A new database with the people of the main job, its clock at `now`. */
export async function peopledDatabase(now: string): Promise<PeopledDatabase> {
  const database = await testDatabase({ now });
  return { database, people: await buildPeople(database) };
}

const ROLE_NAMES: Record<Role, string> = {
  [Role.UNIT_STAFF]: '经办人甲',
  [Role.UNIT_LEAD]: '负责人乙',
  [Role.JUSTICE_STAFF]: '司法丙',
  [Role.LEGALITY_REVIEWER]: '审查丁',
  [Role.GOV_OFFICE_STAFF]: '政办戊',
  [Role.GOV_LEADER]: '领导己',
  [Role.HEAD_OF_GOVERNMENT]: '县长丑',
  [Role.EXECUTING_UNIT]: '执行寅',
  [Role.MARKET_SUPERVISION]: '市监卯',
  [Role.SECRECY_REVIEWER]: '保密庚',
  [Role.MEDIA_STAFF]: '融媒辛',
  [Role.ARCHIVIST]: '档案壬',
  [Role.AUDITOR]: '审计癸',
  [Role.SYS_ADMIN]: '管理子',
};
