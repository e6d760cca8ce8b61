import { createInterface } from 'node:readline/promises';
import { foundAdministrator } from '#server/domains/identity/found-administrator.ts';
import { recoverAdministrator } from '#server/domains/identity/recover-administrator.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { inCounty, realSettings } from './in-county.ts';

const RECOVER = '--recover';

/**
 * `npm run admin [login name]`: makes the first administrator of a real county and shows the password once; with
 * `--recover`, gives one who is there and cannot sign in any more a new password, and takes their second factor away.
 */
export async function admin(given: string[]): Promise<void> {
  const settings = realSettings(DEMONSTRATION);
  const lead = given.includes(RECOVER) ? recover : introduce;
  const loginName = given.find((one) => one !== RECOVER) ?? (await asked());
  await inCounty(settings, async (services) => {
    for (const line of await lead(services, loginName)) console.log(line);
  });
}

const DEMONSTRATION =
  '演示数据自带账号，不另设管理员；正式使用请设 DEMO=0 / the demonstration has its own accounts; set DEMO=0 for a real county';

async function asked(): Promise<string> {
  const usage =
    '用法：npm run admin -- [--recover] 登录名 / usage: npm run admin -- [--recover] <login name>';
  if (!process.stdin.isTTY) throw new StartRefused(usage);
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question('系统管理员的登录名 / login name: ');
  prompt.close();
  return answer.trim();
}

/** Makes them, and says in words what to write down. */
export const introduce = (services: Services, loginName: string): Promise<string[]> =>
  told('已设立系统管理员 / administrator created', foundAdministrator(atMachine(services), loginName));

/** Lets them in again (恢复登录), and says in words what to write down. */
export const recover = (services: Services, loginName: string): Promise<string[]> =>
  told(
    '已恢复系统管理员的登录，两步验证已停用 / administrator recovered, without a second factor',
    recoverAdministrator(atMachine(services), loginName),
  );

const atMachine = (services: Services) => ({ ...systemContext(services), address: 'command line' });

async function told(
  what: string,
  doing: Promise<{ loginName: string; password: string } | Refusal>,
): Promise<string[]> {
  const done = await doing;
  if (done instanceof Refusal)
    throw new StartRefused(done.findings.map(({ message, fix }) => `${message}${fix ?? ''}`).join('\n'));
  return [
    what,
    `  登录名 / login name: ${done.loginName}`,
    `  初始密码 / password: ${done.password}`,
    '密码只显示这一次，首次登录须修改 / shown this once, to be changed at the first sign-in',
  ];
}
