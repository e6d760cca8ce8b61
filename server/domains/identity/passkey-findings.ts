import { r93 } from './account-rule.ts';
import { CHALLENGE_MINUTES } from './challenge.ts';

/** The password was right, and the account has a passkey. */
export const PASSKEY_NEEDED = r93.block('PASSKEY_NEEDED', 'passkey', 'code')`
  这个账号启用了通行密钥，还要用它证明是本人。
  按“用通行密钥”，照浏览器的提示办；不在身边的，输入验证器上的6位数字，或者一个恢复码。`;

export const PASSKEY_NOT_HERE = r93.block('PASSKEY_NOT_HERE', 'passkey')`
  从这个地址打开的网站，浏览器不支持通行密钥。
  从本县公布的https网址（不是IP地址）打开；或者使用验证器、恢复码。`;

/** The one answer to a challenge of somebody else, of another use, of long ago, and one that was answered already. */
export const PASSKEY_STALE = r93.block('PASSKEY_STALE', 'passkey')`
  这一次通行密钥核验已经用过、过期，或者不是为这一项办理发起的。
  请重新按“用通行密钥”，${CHALLENGE_MINUTES}分钟内办完。`;

export const PASSKEY_ORIGIN = r93.block('PASSKEY_ORIGIN', 'passkey')`
  通行密钥的答复不是从本站的网址发出的。
  核对浏览器地址栏的网址，从本站重新打开页面再试；不是本站的，请告诉系统管理员。`;

export const PASSKEY_UNKNOWN = r93.block('PASSKEY_UNKNOWN', 'passkey')`
  这个通行密钥不是这个账号的，或者已经移除。
  换一个本账号的通行密钥；没有的，使用验证器或者恢复码。`;

export const PASSKEY_WRONG = r93.block('PASSKEY_WRONG', 'passkey')`
  通行密钥没有通过核验。
  请重新按“用通行密钥”；仍不通过的，使用验证器或者恢复码，再把它移除，重新启用。`;

/** Of two copies of one key, one counts on from an earlier state. */
export const PASSKEY_COUNTER = r93.block('PASSKEY_COUNTER', 'passkey')`
  通行密钥的使用计数倒退了，可能被复制。
  不要再用这个通行密钥：用验证器或者恢复码登录，把它移除，并告诉系统管理员。`;

export const PASSKEY_TWICE = r93.block('PASSKEY_TWICE', 'passkey')`
  这个通行密钥已经启用过。
  要再启用一个的，换一台设备或者一把安全钥匙。`;

export const PASSKEY_GONE = r93.block('PASSKEY_GONE')`
  没有这个通行密钥，可能已经移除。
  刷新页面，看还有哪些。`;
