import type { Exchange } from './exchange.ts';
import { setCookie } from './cookies.ts';

const YEAR_SECONDS = 31_536_000;

/** Sets the size of the text (长辈模式) by a cookie and leads back: it works without a script. */
export function changeMode(exchange: Exchange, secure: boolean): void {
  const asked = new URLSearchParams(exchange.search);
  const elder = asked.get('elder');
  const kept = elder === 'on' || elder === 'xl';
  exchange.redirect(303, ownPath(asked.get('back')), {
    'set-cookie': setCookie({
      name: 'elder',
      value: kept ? elder : '',
      seconds: kept ? YEAR_SECONDS : 0,
      secure,
    }),
  });
}

/** A path of this site, never another site's address: `//host` and `/\host` would be one. */
export function ownPath(back: string | null): string {
  if (back === null || !back.startsWith('/')) return '/';
  const address = URL.parse(back, 'http://site.invalid');
  if (address === null || address.origin !== 'http://site.invalid') return '/';
  const path = address.pathname + address.search + address.hash;
  return path.startsWith('//') ? '/' : path;
}
