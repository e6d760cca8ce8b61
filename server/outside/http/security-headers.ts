import type { Config } from '#server/ground/kernel/config/config.ts';

/** Of a whole server: the public comes by https; nothing of a training county is for search engines. */
type Side = Pick<Config, 'secureCookies' | 'training'>;

/** The security headers of every answer. */
export function securityHeaders(
  { secureCookies: secure, training }: Side,
  dev: boolean,
): Record<string, string> {
  return {
    ...(training ? { 'x-robots-tag': 'noindex, nofollow' } : {}),
    'content-security-policy': contentPolicy({ dev, secure }),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': PERMISSIONS,
    'x-frame-options': 'DENY',
    'cross-origin-resource-policy': 'same-origin',
    'x-dns-prefetch-control': 'off',
    'x-permitted-cross-domain-policies': 'none',
    // Browsers ignore these, with a warning, without https.
    ...(secure
      ? { 'cross-origin-opener-policy': 'same-origin', 'strict-transport-security': 'max-age=31536000' }
      : {}),
  };
}

const POWERS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture', 'midi'];

const permissions = (own: readonly string[]) =>
  POWERS.map((name) => `${name}=(${own.includes(name) ? 'self' : ''})`).join(', ');

const PERMISSIONS = permissions([]);

/** The console's gate page may use the camera to read tickets; no other page and no other feature is allowed. */
export const DESK_PERMISSIONS = permissions(['camera']);

/**
 * No inline script anywhere, so that cached bytes need no nonce; Vite's development server inserts its styles and
 * speaks by web socket.
 */
const contentPolicy = ({ dev, secure }: { dev: boolean; secure: boolean }): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self'${dev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    `connect-src 'self'${dev ? ' ws: wss:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

/**
 * The policy of a page with live video (视频直播): from the media centre's hosts only. A player feeds what it
 * fetches through a blob of the page's own.
 */
export function videoPolicy(policy: string, hosts: readonly string[]): string {
  const from = hosts.map((host) => `https://${host}`).join(' ');
  const more: Readonly<Record<string, string>> = { 'img-src': from, 'connect-src': from };
  const widened = policy.split('; ').map((directive) => {
    const extra = more[directive.split(' ', 1)[0] ?? ''];
    return extra === undefined ? directive : `${directive} ${extra}`;
  });
  return [...widened, `media-src 'self' blob: ${from}`, `frame-src ${from}`].join('; ');
}

/** For uploaded files: nothing in them may run or load anything, wherever they are opened. */
export const FILE_POLICY = "default-src 'none'; sandbox";
