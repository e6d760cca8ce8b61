import { createInterface } from 'node:readline/promises';
import { foundAdministrator } from '#server/domains/identity/found-administrator.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { inCounty, realSettings } from './in-county.ts';

/** `npm run admin [login name]`: makes the first administrator of a real county and shows the password once. */
export async function admin([given]: string[]): Promise<void> {
  const settings = realSettings(DEMONSTRATION);
  const loginName = given ?? (await asked());
  await inCounty(settings, async (services) => {
    for (const line of await introduce(services, loginName)) console.log(line);
  });
}

const DEMONSTRATION =
  '演示数据自带账号，不另设管理员；正式使用请设 DEMO=0 / the demonstration has its own accounts; set DEMO=0 for a real county';

async function asked(): Promise<string> {
  const usage = '用法：npm run admin -- 登录名 / usage: npm run admin -- <login name>';
  if (!process.stdin.isTTY) throw new StartRefused(usage);
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question('系统管理员的登录名 / login name: ');
  prompt.close();
  return answer.trim();
}

/** Makes them, and says in words what to write down. */
export async function introduce(services: Services, loginName: string): Promise<string[]> {
  const made = await foundAdministrator({ ...systemContext(services), address: 'command line' }, loginName);
  if (made instanceof Refusal)
    throw new StartRefused(made.findings.map(({ message, fix }) => `${message}${fix ?? ''}`).join('\n'));
  return [
    '已设立系统管理员 / administrator created',
    `  登录名 / login name: ${made.loginName}`,
    `  初始密码 / password: ${made.password}`,
    '密码只显示这一次，首次登录须修改 / shown this once, to be changed at the first sign-in',
  ];
}
