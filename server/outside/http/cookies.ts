import { parseCookie, stringifySetCookie } from 'cookie';

/** The session's cookie. */
export const SESSION_COOKIE = 'sid';

/** The cookies of a request; the first of each name. */
export const cookiesOf = (header: string | undefined): ReadonlyMap<string, string> =>
  new Map(Object.entries(parseCookie(header ?? '') as Record<string, string>));

/** Lifetime of a cookie: `seconds` 0 clears it, null keeps it until the browser closes. */
export interface CookiePlan {
  name: string;
  value: string;
  seconds: number | null;
  secure: boolean;
  /** The addresses to which it is sent: those below; by default all. */
  path?: string | undefined;
}

/** A `Set-Cookie` header: never readable by script, never sent along with another site's form. */
export const setCookie = ({ name, value, seconds, secure, path = '/' }: CookiePlan): string =>
  stringifySetCookie({
    name,
    value,
    path,
    httpOnly: true,
    sameSite: 'lax',
    secure,
    ...(seconds === null ? {} : { maxAge: seconds }),
  });
