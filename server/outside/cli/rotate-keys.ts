import { setTimeout as wait } from 'node:timers/promises';
import { KEY_NAMES, type KeyName } from '#server/ground/kernel/config/key-check.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { type Beside, besideServer, realSettings } from './in-county.ts';
import { changeSetting } from './keys/change-setting.ts';
import { type Made, makeContactKey, retireEarlier, serversRun } from './keys/new-contact-key.ts';
import { type Anew, sealAnew } from './keys/seal-anew.ts';

/** The data key of contacts, instead of a setting. */
const CONTACTS = 'contacts';

/** Every server reads its data keys again each minute, should it not have heard; and something it began may be on its way. */
const HEARD_MS = 75_000;

/**
 * `npm run rotate-keys -- SESSION_KEY | CONTACT_KEY …`: new keys of the settings; `npm run rotate-keys -- contacts`: a new data key
 * of contacts, under which everything is sealed anew. Both while the server runs.
 */
export async function rotateKeys(args: readonly string[]): Promise<void> {
  const names = KEY_NAMES.filter((name) => args.includes(name));
  const known = args.every((one) => one === CONTACTS || names.includes(one as KeyName));
  if (!known || args.length === 0 || (args.includes(CONTACTS) && args.length > 1))
    throw new StartRefused(USAGE);
  const settings = realSettings(DEMONSTRATION);
  await besideServer(settings, async (county) => {
    const lines =
      names.length > 0
        ? await changeSetting(county, names, settings)
        : await renewContacts(county, { heardMs: HEARD_MS, report: (line) => console.log(line) });
    for (const line of lines) console.log(line);
  });
}

/** How it is waited, and told. */
export interface RenewingPlan {
  heardMs: number;
  report: (line: string) => void;
}

/** 换联系方式的数据密钥: makes it, seals everything anew until a whole round finds nothing, and retires the earlier ones. */
export async function renewContacts(county: Beside, { heardMs, report }: RenewingPlan): Promise<string[]> {
  const { services, owner } = county;
  const made = await makeContactKey(county);
  report(begun(made));
  let heard = !(await serversRun(services));
  for (let sealed = 0; ;) {
    const round = await sealAnew(owner, services.seal, (table, rows) => report(`  ${table}: ${rows}`));
    sealed += round.sealed;
    if (heard && round.sealed === 0) {
      await retireEarlier(county, made);
      return told(made, { ...round, sealed });
    }
    if (heard) continue;
    report(waiting(heardMs));
    await wait(heardMs);
    heard = true;
  }
}

const USAGE =
  '用法：npm run rotate-keys -- SESSION_KEY 或者 CONTACT_KEY（换设定的密钥，可以一起换），npm run rotate-keys -- contacts（换联系方式的数据密钥，重新密封） / ' +
  'usage: npm run rotate-keys -- SESSION_KEY | CONTACT_KEY | contacts';
const DEMONSTRATION =
  '演示系统不换密钥：它随时可以重新讲述；正式使用请设 DEMO=0 / a demonstration keeps its keys; set DEMO=0 for a real county';

const begun = ({ version, goesOn }: Made) =>
  goesOn
    ? `接着上次没有做完的：重新密封到第${version}版 / going on with version ${version}`
    : `已启用第${version}版数据密钥，正在重新密封；可以随时中断，再来一次就接着做 / version ${version} is in use; sealing anew: may be cut off, and goes on when run again`;
const waiting = (ms: number) =>
  `等各个服务都换用新的（${Math.ceil(ms / 1000)}秒），再核对一遍 / waiting until every server seals with it, then once more`;

const told = ({ version }: Made, { rows, sealed, unopened }: Anew): string[] => [
  `已重新密封 / sealed anew: ${sealed}，核对 / checked: ${rows}；第${version}版以前的数据密钥已停用 / earlier data keys retired`,
  ...[...unopened].map(
    ([column, count]) =>
      `  ${column} 有${count}行任何密钥都解不开，原样留着：它们早已损坏 / rows that no key opens, left as they are: ${count}`,
  ),
];
