import type { Bundle } from '#server/domains/archive/bundle.ts';
import { bytesOf } from '#server/domains/archive/verify-bundle.ts';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { checkOf, KEY_NAMES } from '#server/ground/kernel/config/key-check.ts';
import type { Secrets } from '#server/ground/kernel/config/secrets.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { type CountyManifest, KEYS_PART } from './county-manifest.ts';
import { passphraseFor } from './passphrase.ts';
import { openKeys } from './sealed-keys.ts';

type Manifest = Pick<CountyManifest, 'keys' | 'keyChecks'>;

const MOST_KEYS = 10_000;

/** The keys of the county that is restored (恢复的密钥): from the settings where they are set, else out of the backup; others are refused. */
export async function keysAgain(bundle: Bundle, manifest: Manifest, settings: Config): Promise<Secrets> {
  const secrets = settings.secrets ?? (await unsealed(bundle, manifest, settings));
  const wrong = KEY_NAMES.filter((name) => checkOf(name, secrets) !== manifest.keyChecks[name]);
  if (wrong.length > 0) throw new StartRefused(otherKeys(wrong));
  return secrets;
}

async function unsealed(bundle: Bundle, { keys }: Manifest, settings: Config): Promise<Secrets> {
  if (keys === 'OUTSIDE') throw new StartRefused(NOT_IN_IT);
  const bytes = await bytesOf(await bundle.open(KEYS_PART), MOST_KEYS);
  const passphrase = await passphraseFor('OPEN', settings);
  const secrets = bytes && openKeys(bytes.toString('utf8'), passphrase);
  if (!secrets) throw new StartRefused(WRONG);
  return secrets;
}

const NOT_IN_IT =
  '备份里没有密钥，没有恢复：请设原来的 SESSION_KEY、CONTACT_KEY / the backup holds no keys: set SESSION_KEY and CONTACT_KEY as they were';
const WRONG =
  '备份口令不对，没有恢复，没有任何改变：请用备份时的口令 / wrong passphrase, nothing was restored';
const otherKeys = (wrong: readonly string[]) =>
  `密钥 ${wrong.join('、')} 不是这份备份的，没有恢复：请设备份时的密钥，或者去掉设定，用备份里封存的 / the keys set are not those of the backup`;
