/** 数据密钥：原来封存的照旧打开；没有听说新密钥的服务，遇到新密钥封存的，先重读再打开。 */
import { describe, expect, it } from 'vitest';
import { SealedCookies } from '#server/outside/pages/sealed-cookies.ts';
import { unwrapKey, wrapKey } from '#server/ground/kernel/keys/data-keys.ts';
import { random } from '#server/ground/kernel/random.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { Unopened } from '#server/ground/kernel/seal.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { asked } from '#test/domains/consultation/comment-asking.ts';
import { buildComment } from './build-comment.ts';
import { buildConsultation } from './build-consultation.ts';
import { foundations, testDatabase } from './database.ts';
import { buildPeople } from './people.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { services } = database;
const { secrets } = foundations('.');

interface Row {
  name: 'SESSION_KEY' | 'CONTACT_KEY';
  version: number;
  wrapped: Buffer;
}
const rows = () => database.sql<Row>('select name, version, wrapped from data_key order by name, version');

const contact = { kind: 'PHONE', value: '13800000000' } as const;

/** An opinion with a contact that `other` seals, on the database of this file. */
async function sealedBy(other: typeof services): Promise<string> {
  const consultation = await buildConsultation(database, people);
  return (await buildComment({ ...database, services: other }, consultation, { contact })).id;
}

const reveal = (id: string) =>
  asked(database, people.lead, 'revealContact', { id, reason: '电话回访核实情况' });

describe('数据密钥第1版', () => {
  it('两个服务一同启动，放下的是同样的，原来封存的、算出的都照旧；行里没有密钥', async () => {
    const [sealed, digest] = [services.seal.close('张三', 'one'), services.seal.digest('张三', 'one')];
    await Promise.all([
      services.keyRing.hold(secrets),
      database.restarted((other) => other.keyRing.hold(secrets)),
    ]);
    const kept = await rows();
    expect(kept.map(({ name, version }) => [name, version])).toEqual([
      ['CONTACT_KEY', 1],
      ['SESSION_KEY', 1],
    ]);
    for (const { wrapped } of kept)
      for (const key of Object.values(secrets)) expect(wrapped.includes(key)).toBe(false);
    expect(services.seal.open(sealed, 'one')).toBe('张三');
    expect(services.seal.digest('张三', 'one')).toEqual(digest);
  });

  it('封装绑定名称和版本：换到别的版本、别的密钥下都解不开；改动过的，说明后不启动', async () => {
    const [kept] = await rows();
    const { wrapped } = kept!;
    expect(unwrapKey(wrapped, { name: 'CONTACT_KEY', version: 1 }, secrets)).toHaveLength(32);
    expect(unwrapKey(wrapped, { name: 'CONTACT_KEY', version: 2 }, secrets)).toBeNull();
    expect(unwrapKey(wrapped, { name: 'SESSION_KEY', version: 1 }, secrets)).toBeNull();
    const put = (bytes: Buffer) =>
      database.sql(`update data_key set wrapped = $1 where name = 'CONTACT_KEY' and version = 1`, [bytes]);
    await put(Buffer.concat([wrapped.subarray(0, -1), Buffer.of(wrapped.at(-1)! ^ 1)]));
    await database.restarted((other) =>
      expect(other.keyRing.hold(secrets)).rejects.toThrow('数据密钥（data_key，CONTACT_KEY）'),
    );
    await put(wrapped);
  });

  it('应用的角色不能改、不能删', async () => {
    for (const change of ['update data_key set version = 9', 'delete from data_key'])
      await expect(services.system.query(change)).rejects.toThrow('permission denied');
  });
});

describe('另一个服务有了新的数据密钥，这个没有听说', () => {
  const add = (version: number) =>
    database.sql('insert into data_key (name, version, wrapped, made_at) values ($1, $2, $3, now())', [
      'CONTACT_KEY',
      version,
      wrapKey(random(32), { name: 'CONTACT_KEY', version }, secrets),
    ]);
  const withNewer = async <Result>(version: number, work: (other: typeof services) => Promise<Result>) => {
    await add(version);
    return database.restarted(async (other) => {
      await other.keyRing.hold(secrets);
      return work(other);
    });
  };

  it('命令：新密钥封存的联系方式照样查看，记一次；此后也用新的封存', async () => {
    const id = await withNewer(2, sealedBy);
    expect((await reveal(id)).done).toMatchObject({ contact: contact.value });
    const told = await database.sql(
      `select outcome from audit_event where action = 'comment.contactRevealed' and target_id = $1`,
      [id],
    );
    expect(told).toEqual([{ outcome: 'DONE' }]);
    expect(services.seal.held).toBe(2);
  });

  it('只读的查询也是', async () => {
    const sealed = await withNewer(3, async (other) => other.seal.close('李四', 'two'));
    const read = () => readAsSystem(systemContext(services), async () => services.seal.open(sealed, 'two'));
    expect(await read()).toBe('李四');
  });

  it('不能重来的（密封的凭据），失败一次后就打得开', async () => {
    const cookie = { name: 'x', path: '/', value: 'v', minutes: 5 };
    const set = await withNewer(4, async (other) => new SealedCookies(other.seal, false).close(cookie));
    const [, value = ''] = /^s_x=([^;]+)/.exec(set) ?? [];
    const open = () => new SealedCookies(services.seal, false).open('x', new Map([['s_x', value]]));
    expect(open()).toBeNull();
    await expect.poll(open).toBe('v');
  });

  it('确实打不开的，重读一次后照样报告，不反复', async () => {
    await services.keyRing.renew();
    let runs = 0;
    const read = readAsSystem(systemContext(services), async () => {
      runs += 1;
      return services.seal.open(Buffer.alloc(40), 'three');
    });
    await expect(read).rejects.toBeInstanceOf(Unopened);
    expect(runs).toBe(1);
  });

  it('设定已经换过、这个服务还没有重启：新的打不开，手上的照用，旧的都还打得开', async () => {
    const [held, before] = [services.seal.held, services.seal.close('王五', 'four')];
    await database.sql('insert into data_key (name, version, wrapped, made_at) values ($1, $2, $3, now())', [
      'CONTACT_KEY',
      5,
      wrapKey(random(32), { name: 'CONTACT_KEY', version: 5 }, { ...secrets, contactKey: random(32) }),
    ]);
    await services.keyRing.renew();
    expect(services.seal.held).toBe(held);
    expect(services.seal.open(before, 'four')).toBe('王五');
  });
});
