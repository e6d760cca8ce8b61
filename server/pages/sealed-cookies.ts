import type { SealedCookie } from '#client/form.ts';
import { setCookie } from '#server/http/cookies.ts';
import type { Seal } from '#server/kernel/seal.ts';

const PREFIX = 's_';

interface Content {
  value: unknown;
  /** Milliseconds since 1970 by this server's own clock: it only limits how long a browser remembers. */
  until: number;
}

/** What a page leaves with the visitor for the next one, readable by this server alone (密封的短时凭据). */
export class SealedCookies {
  constructor(
    private readonly seal: Seal,
    private readonly secure: boolean,
  ) {}

  /** The `Set-Cookie` header that leaves it. */
  close({ name, value, minutes }: SealedCookie): string {
    const content: Content = { value, until: Date.now() + minutes * 60_000 };
    const sealed = this.seal.close(JSON.stringify(content), purposeOf(name)).toString('base64url');
    return setCookie({ name: PREFIX + name, value: sealed, seconds: minutes * 60, secure: this.secure });
  }

  /** The `Set-Cookie` header that takes it away. */
  clear(name: string): string {
    return setCookie({ name: PREFIX + name, value: '', seconds: 0, secure: this.secure });
  }

  /** What was left; null when there is nothing, or somebody else wrote it, or its time is over. */
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
