import type { SealedCookie } from '#client/form.ts';
import { setCookie } from '#server/http/cookies.ts';
import type { Seal } from '#server/kernel/seal.ts';

const PREFIX = 's_';

interface Content {
  value: unknown;
  /** Milliseconds since 1970 by this server's clock; only limits the lifetime in the browser. */
  until: number;
}

/** A value that a page leaves in the browser for the next page, readable by this server only (密封的短时凭据). */
export class SealedCookies {
  constructor(
    private readonly seal: Seal,
    private readonly secure: boolean,
  ) {}

  /** The `Set-Cookie` header that sets it. */
  close({ name, value, minutes }: SealedCookie): string {
    const content: Content = { value, until: Date.now() + minutes * 60_000 };
    const sealed = this.seal.close(JSON.stringify(content), purposeOf(name)).toString('base64url');
    return setCookie({ name: PREFIX + name, value: sealed, seconds: minutes * 60, secure: this.secure });
  }

  /** The `Set-Cookie` header that clears it. */
  clear(name: string): string {
    return setCookie({ name: PREFIX + name, value: '', seconds: 0, secure: this.secure });
  }

  /** The stored value; null if absent, forged or expired. */
  open(name: string, cookies: ReadonlyMap<string, string>): unknown {
    const sealed = cookies.get(PREFIX + name);
    if (!sealed) return null;
    try {
      const content = JSON.parse(
        this.seal.open(Buffer.from(sealed, 'base64url'), purposeOf(name)),
      ) as Content;
      return content.until > Date.now() ? content.value : null;
    } catch {
      return null;
    }
  }
}

const purposeOf = (name: string) => `cookie ${name}`;
