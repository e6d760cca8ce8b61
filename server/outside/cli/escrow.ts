import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Client } from 'pg';
import { type KeyName, wrongAmong } from '#server/ground/kernel/config/key-check.ts';
import { keepSecrets, sameSecrets, type Secrets, secretsFile } from '#server/ground/kernel/config/secrets.ts';
import { storeId } from '#server/ground/kernel/config/store-identity.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { keepDone, KEYS_ESCROWED } from './backup/keep-done.ts';
import { atDatabase, besideServer, realSettings } from './in-county.ts';
import { readSheet, sheetOf } from './keys/escrow-sheet.ts';

const CHECK = '--check';
const PUT_BACK = '--put-back';

/**
 * `npm run escrow -- <file>`: writes the sheet with the keys, to be printed (密钥纸). `--check`: holds a sheet that is typed in against
 * the database, which needs no keys and starts nothing; `--put-back`: and keeps its keys in the data folder, where there are none.
 */
export async function escrow([what, ...more]: readonly string[]): Promise<void> {
  if (what === undefined || more.length > 0) throw new StartRefused(USAGE);
  if (what === CHECK || what === PUT_BACK) return checkSheet(what === PUT_BACK);
  if (what.startsWith('--')) throw new StartRefused(USAGE);
  await besideServer(realSettings(DEMONSTRATION), async ({ installation, owner }) => {
    await writeSheet(resolve(what), owner, installation.secrets);
  });
}

/** Only into a file of its own, which nobody else may read; nothing of it is printed. */
async function writeSheet(file: string, owner: Client, secrets: Secrets): Promise<void> {
  const { rows } = await owner.query<{ county: string; day: string }>(
    `select coalesce((select county_name from site_profile limit 1), '') as county,
       to_char(app_now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day`,
  );
  const { county = '', day = '' } = rows[0] ?? {};
  const sheet = sheetOf({ county, day, store: await storeId(owner) }, secrets);
  await writeFile(file, sheet, { mode: 0o600, flag: 'wx', flush: true }).catch((error: Error) => {
    throw new StartRefused(
      `不能写入 ${file}，没有办理：请换一个文件名 / cannot be written: ${error.message}`,
    );
  });
  await keepDone(owner, KEYS_ESCROWED, day);
  console.log(
    `已写入 / written: ${file}\n请打印在一张A4纸上，核对（npm run escrow -- ${CHECK}）后删去这个文件 / print it, check it, and remove the file`,
  );
}

/** The typed lines are held against its own signs first, then against the database. */
async function checkSheet(putBack: boolean): Promise<void> {
  const settings = realSettings(DEMONSTRATION, { withoutKeys: true });
  const read = readSheet(await typed());
  if ('faults' in read) throw new StartRefused([FAULTY, ...read.faults].join('\n  '));
  await atDatabase(settings, async ({ home }, owner) => {
    const wrong = await wrongAmong(owner, read.secrets);
    if (wrong.length > 0) throw new StartRefused(otherSheet(wrong));
    console.log('密钥纸与这个数据库相符 / the sheet holds the keys of this database');
    if (!putBack) return;
    if (!sameSecrets(keepSecrets(home, read.secrets), read.secrets))
      throw new StartRefused(standsThere(home));
    console.log(putWords(secretsFile(home), settings.databaseUrl !== null));
  });
}

/** Lines from the terminal or a file, to their end; on a terminal an empty line after some ends them too. */
async function typed(): Promise<string> {
  const terminal = process.stdin.isTTY;
  if (terminal)
    console.log('请输入密钥纸上的各行，最后空一行 / type the lines of the sheet, then an empty one:');
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) {
    if (terminal && line.trim() === '' && lines.length > 0) break;
    lines.push(line);
  }
  return lines.join('\n');
}

const USAGE = `用法：npm run escrow -- 文件（写密钥纸），npm run escrow -- ${CHECK}（核对），npm run escrow -- ${PUT_BACK}（核对并放回） / usage: npm run escrow -- <file> | ${CHECK} | ${PUT_BACK}`;
const DEMONSTRATION =
  '演示系统没有要保管的密钥；正式使用请设 DEMO=0 / a demonstration has no keys to keep; set DEMO=0 for a real county';
const FAULTY = '密钥纸抄得不对，没有办理，没有任何改变 / the sheet was not typed as it is, nothing was done';

const otherSheet = (wrong: readonly KeyName[]) =>
  `各组都抄对了，但 ${wrong.join('、')} 不是这个数据库的：这张纸是别的县的，或者是更换密钥以前的；请找纸头上校验值相符、日期最近的那一张 / ` +
  'typed right, but not the keys of this database: the sheet is of another county, or of before the keys were changed';
const standsThere = (home: string) =>
  `${secretsFile(home)} 里已有别的密钥，没有放回：请先把它移开 / other keys stand there: move the file away first`;
const putWords = (file: string, outside: boolean) =>
  outside
    ? `已写入 ${file}：外部数据库的密钥由环境变量给出，请把其中两个值设为 SESSION_KEY、CONTACT_KEY，再删去这个文件 / set SESSION_KEY and CONTACT_KEY to its two values, then remove it`
    : `已放回 / put back: ${file}`;
