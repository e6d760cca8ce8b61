/** R-104 自助终端: kept by the government's office alone; its address is told once; stopped, it opens nothing any more. */
import { expect, it } from 'vitest';
import { openTerminal } from '#server/domains/terminal/open-terminal.ts';
import { standingTerminals } from '#server/domains/terminal/terminal.queries.ts';
import { Role } from '#server/law/people/role.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { findingsOf } from '#test/domains/identity/at-the-door.ts';
import { ask, auditTrail, codesOf, contextOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-12-01T02:00:00Z' });
const people = await buildPeople(database);
const office = await buildActor(database, people.units.office, [Role.GOV_OFFICE_STAFF]);
const PLACE = '县政务服务中心一楼政务公开专区';

interface Told {
  id: string;
  name: string;
  address: string | null;
  openedAt: string | null;
  stoppedAt: string | null;
}
const FIELDS = 'id name place address openedAt stoppedAt';
const ANSWER = `... on Terminal { ${FIELDS} } ... on Refusal { findings { code message fields } }`;
const register = (name: string, actor: Actor | null = office, place = PLACE) =>
  ask(database, actor, {
    query: `mutation($name: Text!, $place: Text!) { result: registerTerminal(name: $name, place: $place) { ${ANSWER} } }`,
    variables: { name, place },
  });
const stop = (id: string, actor: Actor | null = office) =>
  ask(database, actor, {
    query: `mutation($id: ID!) { result: stopTerminal(id: $id) { ${ANSWER} } }`,
    variables: { id },
  });
const list = (actor: Actor | null) => ask(database, actor, { query: `{ terminals { ${FIELDS} } }` });
const toldBy = ({ data }: Awaited<ReturnType<typeof register>>) => data?.result as unknown as Told;
const codes = (answer: Awaited<ReturnType<typeof register>>) =>
  findingsOf(answer, 'result').map(({ code }) => code);
const tokenOf = ({ address }: Told) => address?.split('/').at(-1) ?? '';
const nobody = () => contextOf(database, null);
const inUse = async ({ id }: Told) => (await standingTerminals(database.services)).has(id);

it.each([null, ...Object.values(Role).filter((role) => role !== Role.GOV_OFFICE_STAFF)])(
  '%s不能登记、停用，也看不到',
  async (role) => {
    const actor = role && (await buildActor(database, people.units.office, [role]));
    const denied = [actor ? 'FORBIDDEN' : 'UNAUTHENTICATED'];
    expect(codesOf(await register('1号终端', actor))).toEqual(denied);
    expect(codesOf(await stop('01890000-0000-7000-8000-000000000000', actor))).toEqual(denied);
    expect(codesOf(await list(actor))).toEqual(denied);
  },
);

it('登记时给一次网址，以后看不到；什么秘密也不存', async () => {
  const one = toldBy(await register('2号终端'));
  expect(one).toMatchObject({ name: '2号终端', openedAt: null, stoppedAt: null });
  expect(one.address).toMatch(/^\/zhongduan\/kai\/[\w-]{32}$/);
  const listed = (await list(office)).data?.terminals as unknown as Told[];
  expect(listed.find(({ id }) => id === one.id)).toMatchObject({ name: '2号终端', address: null });
  const [{ kept } = { kept: '' }] = await database.sql<{ kept: string }>(
    'select terminals::text as kept from site_profile',
  );
  expect(kept).toContain(one.id);
  expect(kept).not.toContain(tokenOf(one));
});

it('不合要求的一次说全，同名的不能再登记', async () => {
  expect(codes(await register(' ', office, ''))).toEqual(['TERMINAL_NAME_MISSING', 'TERMINAL_PLACE_MISSING']);
  await register('3号终端');
  expect(codes(await register('3号终端'))).toEqual(['TERMINAL_NAME_TAKEN']);
});

it('打开网址的是这台；错的、停用的网址什么也打不开；每一步都有记录', async () => {
  const one = toldBy(await register('4号终端'));
  expect(await openTerminal(nobody(), tokenOf(one))).toBe(one.id);
  expect(await inUse(one)).toBe(true);
  for (const wrong of ['', 'x', `${tokenOf(one)}x`, one.id])
    await expect(openTerminal(nobody(), wrong)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  expect(toldBy(await stop(one.id)).stoppedAt).not.toBeNull();
  expect(await inUse(one)).toBe(false);
  await expect(openTerminal(nobody(), tokenOf(one))).rejects.toMatchObject({
    extensions: { code: 'NOT_FOUND' },
  });
  expect(codes(await stop(one.id))).toEqual(['TERMINAL_STOPPED']);
  expect(codesOf(await stop('01890000-0000-7000-8000-000000000000'))).toEqual(['NOT_FOUND']);
  const trail = (await auditTrail(database)).map(([action, outcome]) => `${action} ${outcome}`);
  expect(trail).toEqual(
    expect.arrayContaining(['terminal.registered DONE', 'terminal.opened DONE', 'terminal.stopped DONE']),
  );
  const rows = await database.sql(`select distinct detail from audit_event where target_id = $1`, [one.id]);
  expect(rows).toContainEqual({ detail: `4号终端（${PLACE}）` });
});

it('两个人同时登记两台，两台都在；网站信息的版本不因此变', async () => {
  const version = () => database.sql<{ version: number }>('select version from site_profile');
  const before = await version();
  const both = await Promise.all([register('5号终端'), register('6号终端')]);
  const names = ((await list(office)).data?.terminals as unknown as Told[]).map(({ name }) => name);
  expect(both.map((one) => names.includes(toldBy(one).name))).toEqual([true, true]);
  expect(await version()).toEqual(before);
});
