import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';

const MOST = 10;
const LONGEST_NAME = 30;

/** Asked before the browser makes a key, which would stay on the device unused, and again as it is kept. */
export function refusePasskeyName(name: string, known: readonly { name: string }[]): Finding[] {
  const length = Array.from(name).length;
  return [
    ...(length === 0 || length > LONGEST_NAME ? [NAME] : []),
    ...(known.some((one) => one.name === name) ? [NAME_TAKEN] : []),
    ...(known.length >= MOST ? [TOO_MANY] : []),
  ];
}

const NAME = r93.block('PASSKEY_NAME', 'name')`
  通行密钥没有名称，或者名称超过${LONGEST_NAME}个字。
  写一个认得出的名称，如“单位电脑”。`;

const NAME_TAKEN = r93.block('PASSKEY_NAME_TAKEN', 'name')`
  已经有一个通行密钥用这个名称。
  换一个名称，如“单位电脑2”。`;

const TOO_MANY = r93.block('PASSKEY_TOO_MANY')`
  已经有${MOST}个通行密钥。
  先移除不再使用的。`;
