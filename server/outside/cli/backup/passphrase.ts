import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { passphrase } from '#server/ground/kernel/config/config-field.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';

const UNASKABLE =
  '备份里的密钥要用口令封存：请设 BACKUP_PASSPHRASE，或者在终端里运行 / set BACKUP_PASSPHRASE, or run it on a terminal';
const UNLIKE = '两次输入的口令不同，没有备份 / the two passphrases differ';

/** The passphrase of a backup (备份口令): from the settings, else asked for on the terminal, a new one twice. */
export async function passphraseFor(
  purpose: 'SEAL' | 'OPEN',
  { backupPassphrase }: Pick<Config, 'backupPassphrase'>,
): Promise<string> {
  if (backupPassphrase !== null) return backupPassphrase;
  if (!process.stdin.isTTY) throw new StartRefused(UNASKABLE);
  const given = await asked('备份口令 / passphrase of the backup: ');
  if (purpose === 'OPEN') return given;
  const read = passphrase(given);
  if ('wrong' in read) throw new StartRefused(`备份口令${read.wrong}，${read.mend} / ${read.english}`);
  if (given !== (await asked('再输入一次 / once more: '))) throw new StartRefused(UNLIKE);
  return given;
}

/** Nothing that is typed is shown. */
async function asked(question: string): Promise<string> {
  process.stdout.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return (await prompt.question('')).trim();
  } finally {
    prompt.close();
    process.stdout.write('\n');
  }
}
