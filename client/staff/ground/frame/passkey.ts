import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

/** Addresses as numbers: passkeys belong to names. */
const NUMBERED = /^[\d.]+$|^\[/;

/** Why passkeys cannot be used here (用不了通行密钥的原因); null where they can. */
export function passkeysBarred(): string | null {
  const { hostname, protocol } = window.location;
  if (NUMBERED.test(hostname))
    return `通行密钥认网站的域名，从IP地址（${hostname}）打开的用不了。请从本县公布的网址打开，或者使用手机验证器。`;
  if (!window.isSecureContext)
    return `通行密钥要求https，现在的地址是${protocol}//。请从本县公布的https网址打开，或者使用手机验证器。`;
  return browserSupportsWebAuthn()
    ? null
    : '这个浏览器不支持通行密钥。请换用新版浏览器，或者使用手机验证器。';
}

/** Answer of the browser as JSON, or why there is none. */
export type Prompted = { answer: string } | { problem: string };

/** A new key, by what the server offers. */
export const makesPasskey = (offer: string): Promise<Prompted> =>
  prompted(startRegistration({ optionsJSON: JSON.parse(offer) as never }));

/** The answer of a key that the person has. */
export const asksPasskey = (offer: string): Promise<Prompted> =>
  prompted(startAuthentication({ optionsJSON: JSON.parse(offer) as never }));

async function prompted(prompt: Promise<object>): Promise<Prompted> {
  try {
    return { answer: JSON.stringify(await prompt) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  const code = error instanceof WebAuthnError ? error.code : '';
  if (code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
    return '这台设备、这把安全钥匙已经启用过，不必再启用。';
  if (code === 'ERROR_INVALID_DOMAIN' || code === 'ERROR_INVALID_RP_ID')
    return '打开的地址不是本县公布的网址，浏览器不给通行密钥。请从公布的网址打开。';
  return '没有完成：取消了，或者超过了时间，或者这里没有本账号的通行密钥。可以再按一次。';
}
