import type { CookieName, SealedCookie } from '#client/form.ts';
import type { CookieFamily, FamilyMember } from '#client/route.ts';
import { setCookie } from '#server/outside/http/cookies.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';

/** Beginning of the names; at a 自助终端 another, so that a browser's earlier cookies hide none. */
const PREFIX = 's_';
const AT_TERMINAL = 't_';

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
    private readonly round: string | null = null,
  ) {}

  /**
   * The same for one person at a 自助终端: what was sealed for another cannot be read, and everything lies at one path and ends with
   * the browser, so that emptying finds it all.
   */
  within = (round: string): SealedCookies => new SealedCookies(this.seal, this.secure, round);

  /** The `Set-Cookie` header that sets it. */
  close(cookie: SealedCookie): string {
    const { name, value, minutes } = cookie;
    const content: Content = { value, until: Date.now() + minutes * 60_000 };
    const sealed = this.seal.close(JSON.stringify(content), this.#purposeOf(name)).toString('base64url');
    return this.#cookie(cookie, sealed, this.round === null ? minutes * 60 : null);
  }

  /** The `Set-Cookie` header that clears it. */
  clear(name: CookieName): string {
    return this.#cookie(name, '', 0);
  }

  #cookie({ name, path }: CookieName, value: string, seconds: number | null): string {
    const at = this.round === null ? { path } : {};
    return setCookie({ name: this.#prefix + name, value, seconds, secure: this.secure, ...at });
  }

  /** The stored value; null if absent, forged or expired. */
  open(name: string, cookies: Cookies): unknown {
    return this.#read(name, cookies)?.value ?? null;
  }

  /** Whether there is one of this name, read or not: a mark opens nothing. */
  holds = ({ name }: CookieName, cookies: Cookies): boolean => cookies.has(this.#prefix + name);

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
    const own = this.#keysOf(family, cookies)
      .filter((key) => !kept.has(key))
      .map((key) => ({ name: nameOf(family, key), path: family.path }));
    return [...own, ...beside].map((one) => this.clear(one));
  }

  /** Purpose of the seal with the cookie's name in it: a value moved to another name cannot be opened. */
  #purposeOf(name: string): string {
    return this.round === null ? `cookie ${name}` : `cookie ${name} ${this.round}`;
  }

  get #prefix(): string {
    return this.round === null ? PREFIX : AT_TERMINAL;
  }

  #keysOf({ name }: CookieFamily, cookies: Cookies): string[] {
    const start = `${this.#prefix}${name}_`;
    return [...cookies.keys()]
      .filter((one) => one.startsWith(start) && /^\w+$/.test(one))
      .map((one) => one.slice(start.length));
  }

  #members(family: CookieFamily, cookies: Cookies): Member[] {
    return this.#keysOf(family, cookies)
      .flatMap((key) => {
        const content = this.#read(nameOf(family, key), cookies);
        return content ? [{ key, ...content }] : [];
      })
      .toSorted((one, other) => other.until - one.until);
  }

  #read(name: string, cookies: Cookies): Content | null {
    const sealed = cookies.get(this.#prefix + name);
    if (!sealed) return null;
    try {
      const content = JSON.parse(
        this.seal.open(Buffer.from(sealed, 'base64url'), this.#purposeOf(name)),
      ) as Content;
      return content.until > Date.now() ? content : null;
    } catch {
      return null;
    }
  }
}

const nameOf = ({ name }: CookieFamily, key: string) => `${name}_${key}`;
