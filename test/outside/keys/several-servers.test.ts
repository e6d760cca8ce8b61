/** 换密钥时的几个服务：没有听说的照样打得开；还是用旧设定启动的，先请重启。 */
import { beforeEach, expect, it } from 'vitest';
import { wrapKey } from '#server/ground/kernel/keys/data-keys.ts';
import { ContentListener } from '#server/ground/kernel/process/listen.ts';
import { random } from '#server/ground/kernel/random.ts';
import { changeSetting } from '#server/outside/cli/keys/change-setting.ts';
import { renewContacts } from '#server/outside/cli/rotate-keys.ts';
import { contact, countyWithContact, type CountyWithContact, startedWith } from './beside.ts';

let county: CountyWithContact;
beforeEach(async () => {
  county = await countyWithContact();
});

const PLAN = { heardMs: 0, report: () => undefined };
const NONE = { newKeys: { sessionKey: null, contactKey: null } };

it('没有听说新密钥的服务，打得开别的服务重新密封的；旧的停用以后也打得开它还用旧密钥封存的', async () => {
  await county.database.restarted(async (deaf) => {
    await deaf.keyRing.hold(county.installation.secrets);
    await renewContacts(county, PLAN);
    const late = deaf.seal.close('张三', 'one');
    expect(deaf.seal.held).toBe(1);
    expect((await county.reveal(deaf)).done).toMatchObject({ contact: contact.value });
    expect(county.services.seal.open(late, 'one')).toBe('张三');
  });
});

it('启用时告诉各个服务', async () => {
  const heard: string[] = [];
  const ears = {
    changed: (scopes: readonly string[]) => void heard.push(...scopes),
    found() {},
    lost() {},
  };
  const listener = new ContentListener(county.database.appUrl, ears, county.database.services.log);
  await listener.start();
  const lines: string[] = [];
  await renewContacts(county, { heardMs: 1, report: (line) => lines.push(line) });
  await expect.poll(() => heard).toContain('data-keys');
  expect(lines.join('\n')).toContain('等各个服务都换用新的');
  await listener.stop();
});

it('有服务还是用换下的 CONTACT_KEY 启动的：先请重启它们，不办理', async () => {
  const listener = new ContentListener(
    county.database.appUrl,
    { changed() {}, found() {}, lost() {} },
    county.database.services.log,
  );
  await listener.start();
  await changeSetting(county, ['CONTACT_KEY'], NONE);
  await expect(renewContacts(county, PLAN)).rejects.toThrow('有1个服务还是用换下的 CONTACT_KEY 启动的');
  expect(await county.versions()).toEqual([{ version: 1, retired: false }]);
  await listener.stop();
  await expect
    .poll(async () => (await renewContacts(county, PLAN).catch(String)).slice(0, 1)[0])
    .toContain('已重新密封');
});

it('换数据密钥以后再换设定的密钥：各版都换到新的设定下，重启如常', async () => {
  await renewContacts(county, PLAN);
  await changeSetting(county, ['CONTACT_KEY'], NONE);
  await startedWith(county.installation, county.installation.secrets, async (services) => {
    expect(services.seal.held).toBe(2);
    expect((await county.reveal(services)).done).toMatchObject({ contact: contact.value });
  });
});

it('别的密钥封装的一版，换不了，也不毁', async () => {
  const id = { name: 'CONTACT_KEY', version: 2 } as const;
  const strange = { ...county.installation.secrets, contactKey: random(32) };
  await county.database.sql(
    'insert into data_key (name, version, wrapped, made_at) values ($1, $2, $3, now())',
    [id.name, id.version, wrapKey(random(32), id, strange)],
  );
  await expect(changeSetting(county, ['CONTACT_KEY'], NONE)).rejects.toThrow(
    '数据密钥 CONTACT_KEY 第2版解不开',
  );
  const start = startedWith(county.installation, county.installation.secrets, async () => undefined);
  await expect(start).rejects.toThrow('数据密钥（data_key，CONTACT_KEY）');
});
