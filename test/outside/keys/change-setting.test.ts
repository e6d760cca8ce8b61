/** 更换设定的密钥：查询码、专用链接、联系方式照旧；旧的密钥不再能启动，说出是哪天换下的；中途断掉的接得上。 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  keepNext,
  keepSecrets,
  nextSecretsFile,
  storedSecrets,
} from '#server/ground/kernel/config/secrets.ts';
import { changeSetting } from '#server/outside/cli/keys/change-setting.ts';
import type { Beside } from '#server/outside/cli/in-county.ts';
import { linkHmacOf, linkTokenOf } from '#server/domains/invitation/invitation-link.ts';
import { asked } from '#test/domains/consultation/comment-asking.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { testFolder } from '#test/setup/homes.ts';
import { besideOf, startedWith } from './beside.ts';

const NONE = { newKeys: { sessionKey: null, contactKey: null } };
const BOTH = ['SESSION_KEY', 'CONTACT_KEY'] as const;
const contact = { kind: 'PHONE', value: '13800000000' } as const;

let database: Awaited<ReturnType<typeof testDatabase>>;
let people: Awaited<ReturnType<typeof buildPeople>>;
let county: Beside;

beforeEach(async () => {
  database = await testDatabase();
  people = await buildPeople(database);
  county = await besideOf(database);
});

const comment = async () => buildComment(database, await buildConsultation(database, people), { contact });

const wrapped = () => database.sql('select name, version, wrapped from data_key order by 1, 2');
const checks = () => database.sql('select name, value from key_check order by 1');

describe('密钥在数据目录里', () => {
  it('换过以后重启：以前的查询码查得到，专用链接是原来的，联系方式看得到；审计记下换了哪一个，哪里也没有密钥', async () => {
    const { id, receiptNo, lookupCode } = await comment();
    const { seal } = county.services;
    const token = linkTokenOf(seal, id);
    const kept = linkHmacOf(seal, token);
    const before = county.installation.secrets;
    const said = await changeSetting(county, BOTH, NONE);
    const after = storedSecrets(county.installation.home)!;
    for (const name of ['sessionKey', 'contactKey'] as const) {
      expect(after[name].equals(before[name])).toBe(false);
      expect(said.join()).not.toContain(after[name].toString('base64'));
    }
    await startedWith(county.installation, after, async (services) => {
      const again = { ...database, services };
      const receipt = await asked(again, null, 'myReceipt', { receiptNo, lookupCode });
      expect(receipt.done).toMatchObject({ receiptNo, status: 'RECEIVED' });
      expect([linkTokenOf(services.seal, id), linkHmacOf(services.seal, token)]).toEqual([token, kept]);
      const shown = await asked(again, people.lead, 'revealContact', { id, reason: '电话回访核实情况' });
      expect(shown.done).toMatchObject({ contact: contact.value });
    });
    const told = await database.sql(
      `select action, outcome, detail from audit_event where action = 'keys.changed'`,
    );
    expect(told).toEqual([{ action: 'keys.changed', outcome: 'DONE', detail: 'SESSION_KEY、CONTACT_KEY' }]);
  });

  it('正在运行的服务照常封存、打开', async () => {
    const sealed = county.services.seal.close('张三', 'one');
    await changeSetting(county, ['CONTACT_KEY'], NONE);
    await county.services.keyRing.renew();
    expect(county.services.seal.open(sealed, 'one')).toBe('张三');
    const later = county.services.seal.close('李四', 'two');
    const after = county.installation.secrets;
    await startedWith(county.installation, after, async ({ seal }) =>
      expect([seal.open(sealed, 'one'), seal.open(later, 'two')]).toEqual(['张三', '李四']),
    );
  });

  it('数据库换过了、文件还没有放好就断了：下次启动接着换好', async () => {
    const { installation } = county;
    const before = installation.secrets;
    await changeSetting(county, BOTH, NONE);
    const after = installation.secrets;
    // As it lay between the two.
    const home = testFolder();
    keepSecrets(home, before);
    keepNext(home, after);
    await startedWith({ ...installation, home }, before, async ({ seal, keyRing }) => {
      await keyRing.renew();
      expect(seal.held).toBe(1);
    });
    expect(storedSecrets(home)).toEqual(after);
    expect(existsSync(nextSecretsFile(home))).toBe(false);
  });

  it('文件先放好了、数据库还没有换就断了：原来的照用，再换一次如常', async () => {
    const { installation } = county;
    const before = installation.secrets;
    keepNext(installation.home, { sessionKey: randomBytes(32), contactKey: randomBytes(32) });
    await startedWith(installation, before, async () => undefined);
    expect(storedSecrets(installation.home)).toEqual(before);
    await changeSetting(county, BOTH, NONE);
    await startedWith(installation, storedSecrets(installation.home)!, async () => undefined);
  });

  it('两处同时换：后来的不办理，没有任何改变', async () => {
    const other = { ...county, installation: { ...county.installation } };
    await changeSetting(county, ['CONTACT_KEY'], NONE);
    const [rows, values] = [await wrapped(), await checks()];
    await expect(changeSetting(other, ['CONTACT_KEY'], NONE)).rejects.toThrow('密钥刚被别处换过');
    expect([await wrapped(), await checks()]).toEqual([rows, values]);
  });
});

describe('密钥由环境变量给出', () => {
  beforeEach(() => {
    county = { ...county, installation: { ...county.installation, secretsFrom: 'ENVIRONMENT' } };
  });
  const given = () => ({ newKeys: { sessionKey: randomBytes(32), contactKey: randomBytes(40) } });

  it('没有给出新的、给的就是现在的、两个相同：说明后不办理，没有任何改变', async () => {
    const [rows, values] = [await wrapped(), await checks()];
    const { secrets } = county.installation;
    const same = randomBytes(32);
    await expect(changeSetting(county, BOTH, NONE)).rejects.toThrow(
      '设为 NEW_SESSION_KEY、NEW_CONTACT_KEY 再来',
    );
    await expect(changeSetting(county, BOTH, { newKeys: { ...secrets, sessionKey: same } })).rejects.toThrow(
      '给出的 CONTACT_KEY 就是现在的',
    );
    await expect(
      changeSetting(county, BOTH, { newKeys: { sessionKey: same, contactKey: same } }),
    ).rejects.toThrow('两个密钥相同');
    expect([await wrapped(), await checks()]).toEqual([rows, values]);
  });

  it('换过以后：旧的不启动，说出是哪一个、几时换下、怎样改；换两次也认得；别的密钥仍按原来的话拒绝', async () => {
    const before = county.installation.secrets;
    const said = await changeSetting(county, ['CONTACT_KEY'], given());
    expect(said.join('\n')).toContain('请把环境变量 CONTACT_KEY 改成 NEW_CONTACT_KEY 的值');
    const between = county.installation.secrets;
    await database.setClock('2026-11-24T02:00:00Z');
    await changeSetting(county, ['CONTACT_KEY'], given());
    const start = (secrets: typeof before) =>
      startedWith(county.installation, secrets, async () => undefined);
    await expect(start(before)).rejects.toThrow(
      /密钥 CONTACT_KEY 不是这个数据库的（取自环境变量 CONTACT_KEY）[^]*CONTACT_KEY 是 2026-11-20 10:00:\S+ 换下的旧密钥：请改用那次换上的新密钥/,
    );
    await expect(start(between)).rejects.toThrow('CONTACT_KEY 是 2026-11-24 10:00');
    await expect(start({ ...before, contactKey: randomBytes(32) })).rejects.toThrow(
      '请把环境变量 CONTACT_KEY 改回原来的值',
    );
    await start(county.installation.secrets);
  });
});
