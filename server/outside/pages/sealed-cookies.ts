import type { CookieName, SealedCookie } from '#client/form.ts';
import type { CookieFamily, FamilyMember } from '#client/route.ts';
import { setCookie } from '#server/outside/http/cookies.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';

const PREFIX = 's_';

interface Content {
  value: unknown;
  /** Milliseconds since 1970 by this server's clock; only limits the lifetime in the browser. */
  until: number;
}

interface Member extends FamilyMember {
  readonly until: number;
}

type Cookies = ReadonlyMap<string, string>;

/** A value that a page leaves in the browser for a later page, readable by this server only (密封的凭据). */
export class SealedCookies {
  constructor(
    private readonly seal: Seal,
    private readonly secure: boolean,
  ) {}

  /** The `Set-Cookie` header that sets it. */
  close({ name, path, value, minutes }: SealedCookie): string {
    const content: Content = { value, until: Date.now() + minutes * 60_000 };
    const sealed = this.seal.close(JSON.stringify(content), purposeOf(name)).toString('base64url');
    return setCookie({
      name: PREFIX + name,
      value: sealed,
      seconds: minutes * 60,
      secure: this.secure,
      path,
    });
  }

  /** The `Set-Cookie` header that clears it. */
  clear({ name, path }: CookieName): string {
    return setCookie({ name: PREFIX + name, value: '', seconds: 0, secure: this.secure, path });
  }

  /** The stored value; null if absent, forged or expired. */
  open(name: string, cookies: Cookies): unknown {
    return this.#read(name, cookies)?.value ?? null;
  }

  /** Whether there is one of this name, read or not: a mark opens nothing. */
  holds = ({ name }: CookieName, cookies: Cookies): boolean => cookies.has(PREFIX + name);

  /** Those of a family that can be read, the one sealed last first, not more than are kept. */
  family(family: CookieFamily, cookies: Cookies): FamilyMember[] {
    return this.#members(family, cookies).slice(0, family.most);
  }

  /**
   * `Set-Cookie` headers that clear the rest of a family: unreadable cookies and surplus ones, with their companions.
   * The companions are known only from a seal that could be read.
   */
  letGo(family: CookieFamily, cookies: Cookies): string[] {
    const members = this.#members(family, cookies);
    const kept = new Set(members.slice(0, family.most).map(({ key }) => key));
    const beside = members.slice(family.most).flatMap(({ key }) => family.beside?.(key) ?? []);
    const own = keysOf(family, cookies)
      .filter((key) => !kept.has(key))
      .map((key) => ({ name: nameOf(family, key), path: family.path }));
    return [...own, ...beside].map((one) => this.clear(one));
  }

  #members(family: CookieFamily, cookies: Cookies): Member[] {
    return keysOf(family, cookies)
      .flatMap((key) => {
        const content = this.#read(nameOf(family, key), cookies);
        return content ? [{ key, ...content }] : [];
      })
      .toSorted((one, other) => other.until - one.until);
  }

  #read(name: string, cookies: Cookies): Content | null {
    const sealed = cookies.get(PREFIX + name);
    if (!sealed) return null;
    try {
      const content = JSON.parse(
        this.seal.open(Buffer.from(sealed, 'base64url'), purposeOf(name)),
      ) as Content;
      return content.until > Date.now() ? content : null;
    } catch {
      return null;
    }
  }
}

/** Purpose of the seal with the cookie's name in it: a value moved to another name cannot be opened. */
const purposeOf = (name: string) => `cookie ${name}`;

const nameOf = ({ name }: CookieFamily, key: string) => `${name}_${key}`;

const keysOf = ({ name }: CookieFamily, cookies: Cookies): string[] => {
  const start = `${PREFIX}${name}_`;
  return [...cookies.keys()]
    .filter((one) => one.startsWith(start) && /^\w+$/.test(one))
    .map((one) => one.slice(start.length));
};
