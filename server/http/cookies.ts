/** The session's cookie. */
export const SESSION_COOKIE = 'sid';

/** The cookies of a request; of one name the first. */
export function cookiesOf(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header?.split(';') ?? []) {
    const [name = '', ...value] = pair.split('=');
    if (!cookies.has(name.trim())) cookies.set(name.trim(), value.join('=').trim());
  }
  return cookies;
}

/** How a cookie is kept: `seconds` 0 clears it, null keeps it until the browser is closed. */
export interface CookiePlan {
  name: string;
  value: string;
  seconds: number | null;
  secure: boolean;
}

/** A `Set-Cookie` header: never readable by script, never sent along with another site's form. */
export const setCookie = ({ name, value, seconds, secure }: CookiePlan): string => {
  const age = seconds === null ? '' : `; Max-Age=${seconds}`;
  return `${name}=${value}; Path=/${age}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
};
