import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { isAppAddress } from '#server/law/people/notification.ts';
import { handOver } from './hand-over.ts';
import type { PostFault } from './post.ts';

type Gateway = NonNullable<Config['template']>;

/** One template message (模板消息) as it leaves: the gateway puts title and text into the template it has for them. */
export interface TemplateMessage {
  id: string;
  /** Address of the recipient, as `recipientIn` gave it. */
  to: string;
  title: string;
  text: string;
}

/** Address of the first page that a text names: the message opens it. */
const LINK = /https?:\/\/[^\s，。；]+/;

/** Sends by the county's gateway for WeChat and the provincial app (模板消息接口): one signed POST; null when it was taken over. */
export function template(
  { url, key }: Gateway,
  { id, to, title, text }: TemplateMessage,
): Promise<PostFault | null> {
  const body = JSON.stringify({
    id,
    to: to.slice(to.indexOf(':') + 1),
    title,
    text,
    url: LINK.exec(text)?.[0] ?? '',
  });
  return handOver({
    service: '模板消息接口',
    url,
    id,
    headers: { 'x-signature': `sha256=${createHmac('sha256', key).update(body).digest('hex')}` },
    body,
  });
}

const TOKEN = /^([\w-]{1,128})\.(\d{1,12})\.([0-9a-f]{64})$/;
const SECOND_MS = 1000;
/** How long a gateway may vouch for somebody at most. */
const VOUCH_MS = 3_600_000;

/**
 * Address of the recipient that the gateway vouches for (收信人): `id.until.signature`, until in seconds, at most an hour ahead, the
 * signature over `id.until`. Null: it is not signed by the gateway, or its time is over.
 */
export function recipientIn(gateway: Gateway | null, token: string, now: Date): string | null {
  const [, id = '', until = '', said = ''] = TOKEN.exec(token) ?? [];
  if (!gateway || said === '') return null;
  const right = createHmac('sha256', gateway.key).update(`${id}.${until}`).digest();
  const left = Number(until) * SECOND_MS - now.getTime();
  const address = `app:${id}`;
  return timingSafeEqual(right, Buffer.from(said, 'hex')) &&
    left > 0 &&
    left <= VOUCH_MS &&
    isAppAddress(address)
    ? address
    : null;
}
