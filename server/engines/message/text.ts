import type { Config } from '#server/ground/kernel/config/config.ts';
import { handOver } from './hand-over.ts';
import type { PostFault } from './post.ts';

/** One short message (短信) as it leaves. */
export interface ShortMessage {
  id: string;
  to: string;
  text: string;
}

/** Sends by the county's own message service (短信接口): one POST of number and text; null when it was taken over. */
export const text = (
  { url, token }: NonNullable<Config['sms']>,
  { id, ...message }: ShortMessage,
): Promise<PostFault | null> =>
  handOver({
    service: '短信接口',
    url,
    id,
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(message),
  });
