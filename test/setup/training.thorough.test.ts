/** 演练环境：说明自己是演练，清空重来以后账号密码不变、登录失效，清空中途被杀的，下次启动接着清空。 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testFolder } from './homes.ts';
import { launch, type Starting } from './real-start.ts';
import { operator } from './running-county.ts';

const home = testFolder();
const settings = { PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', DATA_DIR: home };
const EMPTIES = '演练环境清空重来';

const heard = (starting: Starting, words: string) =>
  expect.poll(starting.said, { timeout: 400_000 }).toContain(words);

/** Started and told to the end. */
async function started(): Promise<{ starting: Starting; url: string }> {
  const starting = launch(settings, ['training']);
  await heard(starting, '演示县已讲完');
  const port = /ready: http:\/\/localhost:(\d+)/.exec(starting.said())?.[1];
  return { starting, url: `http://127.0.0.1:${port}` };
}

const accounts = () => readFileSync(join(home, 'demo-accounts.txt'), 'utf8');
const passwordOf = (login: string) => new RegExp(`^${login} +(\\S+)`, 'm').exec(accounts())?.[1];

const ask = (url: string, query: string, cookie = '') =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify({ query }),
  });

/** The administrator's cookie. */
async function signedIn(url: string): Promise<string> {
  const password = passwordOf('guanli');
  const answer = await ask(
    url,
    `mutation { signIn(loginName: "guanli", password: "${password}") { __typename } }`,
  );
  expect(await answer.json()).toMatchObject({ data: { signIn: { __typename: 'Viewer' } } });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
}

const viewer = async (url: string, cookie: string) =>
  ((await (await ask(url, '{ viewer { name } }', cookie)).json()) as { data: { viewer: unknown } }).data
    .viewer;

async function saysWhatItIs(url: string, path: string): Promise<void> {
  const answer = await fetch(url + path, { headers: { accept: 'text/html' } });
  const page = await answer.text();
  expect(page.match(/class="training-band"/g), path).toHaveLength(1);
  expect(page).toContain('不是政府行为');
  expect(page).toContain('每天03:00');
  expect(answer.headers.get('x-robots-tag')).toContain('noindex');
}

it('每一页说明是演练；管理员清空以后原来的登录失效、密码不变；清空中途被杀，下次启动接着清空', async () => {
  const first = await started();
  for (const path of ['/', '/gongzuotai', '/bu-zai-zheli']) await saysWhatItIs(first.url, path);
  expect(await (await fetch(`${first.url}/robots.txt`)).text()).toBe('User-agent: *\nDisallow: /\n');
  const list = accounts();
  const cookie = await signedIn(first.url);
  expect(await viewer(first.url, cookie)).toMatchObject({ name: '管维新' });

  const reset = await ask(first.url, 'mutation { resetTraining { __typename } }', cookie);
  expect(await reset.json()).toEqual({ data: { resetTraining: { __typename: 'SiteProfile' } } });
  await heard(first.starting, EMPTIES);
  const meanwhile = await fetch(first.url, { headers: { accept: 'text/html' } });
  expect([meanwhile.status, await meanwhile.text()]).toEqual([
    503,
    expect.stringContaining('演练环境正在清空重来'),
  ]);
  await heard(first.starting, '演练环境已清空重来');
  expect(await viewer(first.url, cookie)).toBeNull();
  expect(accounts()).toBe(list);
  await signedIn(first.url);

  const asked = operator(settings, 'training', '--reset');
  await expect.poll(() => first.starting.said().split(EMPTIES)).toHaveLength(3);
  first.starting.child.kill('SIGKILL');
  await first.starting.ended;

  const second = await started();
  expect((await asked).said).toContain('演练环境已清空');
  expect(await viewer(second.url, cookie)).toBeNull();
  expect(accounts()).toBe(list);
  await signedIn(second.url);
  second.starting.child.kill('SIGTERM');
  expect(await second.starting.ended).toBe(0);
});
