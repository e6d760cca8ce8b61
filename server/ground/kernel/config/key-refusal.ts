import { StartRefused } from '../process/start-refused.ts';
import type { Installation } from './installation.ts';
import type { KeyName } from './key-check.ts';
import { type Secrets, secretsFile, storedSecrets } from './secrets.ts';

/** Loss that a server with another key would bring, by key. */
const LOST: Readonly<Record<KeyName, string>> = {
  SESSION_KEY:
    '公众已有的查询码、回执链接、邀请和函件的链接全部失效，工作人员要重新登录 / every look-up code and personal link given out becomes void',
  CONTACT_KEY:
    '已经保存的姓名、联系方式、待发的信都解不开，新旧混在一起 / stored names, contacts and waiting letters can no longer be opened',
};

type Held = Pick<Installation, 'home' | 'secrets' | 'secretsFrom'>;

/** Keys of the database, to compare others with. */
interface Known {
  /** Whether secrets are those of the database. */
  stands: (secrets: Secrets) => boolean;
  /** Keys that it had before, with the instant when they were replaced. */
  replaced: ReadonlyMap<KeyName, string>;
}

/** Reason against a start with other keys than those of the database (密钥不符). */
export function otherKeys(
  names: readonly KeyName[],
  { home, secretsFrom }: Held,
  { stands, replaced }: Known,
): StartRefused {
  const file = secretsFile(home);
  const lines = [
    secretsFrom === 'FRESH' ? missing(names, file) : wrong(names, secretsFrom === 'FILE' ? file : null),
    '没有启动；如果照此启动 / not started; starting anyway would mean:',
    ...names.map((name) => `  ${name}：${LOST[name]}`),
    ...[...replaced].map(([name, at]) => before(name, at)),
    ...(names.every((name) => replaced.has(name))
      ? []
      : [secretsFrom === 'ENVIRONMENT' ? mendSettings(names, home, stands) : mendFile(names, file)]),
  ];
  return new StartRefused(lines.join('\n'));
}

const before = (name: KeyName, at: string) =>
  `${name} 是 ${at} 换下的旧密钥：请改用那次换上的新密钥 / was replaced then: give the new one`;

const missing = (names: readonly KeyName[], file: string) =>
  `缺少密钥 ${names.join('、')}：环境变量没有设定，也没有文件 ${file}，而这个数据库是用原来的密钥写的 / the keys of this database are missing: neither set in the environment nor in ${file}`;

const wrong = (names: readonly KeyName[], file: string | null) => {
  const where = file === null ? `环境变量 ${names.join('、')}` : `文件 ${file}`;
  return `密钥 ${names.join('、')} 不是这个数据库的（取自${where}） / not the keys of this database (from ${file ?? 'the environment'})`;
};

const mendFile = (names: readonly KeyName[], file: string) =>
  `请把原来的 secrets.json 从备份放回 ${file}，或者以环境变量 ${names.join('、')} 给出原来的值 / put the old secrets.json back, or set the old values`;

function mendSettings(names: readonly KeyName[], home: string, stands: (secrets: Secrets) => boolean) {
  const stored = storedSecrets(home);
  return stored && stands(stored)
    ? `${secretsFile(home)} 里的就是这个数据库的密钥：去掉环境变量 SESSION_KEY、CONTACT_KEY 再启动 / the file holds the right ones: unset the variables`
    : `请把环境变量 ${names.join('、')} 改回原来的值 / set the old values again`;
}
