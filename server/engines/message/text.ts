import type { Config } from '#server/ground/kernel/config/config.ts';
import type { PostFault } from './post.ts';

/** How long the service may take to accept one message. */
const WAIT_MS = 20_000;
const FAULT_MAX_CHARS = 200;
/** Answers after which the same message would be refused again. */
const FINAL: ReadonlySet<number> = new Set([400, 403, 404, 410, 413, 422]);

/** One short message (短信) as it leaves. */
export interface ShortMessage {
  /** The message's own id; the same again when a delivery is repeated, so that the service can tell. */
  id: string;
  to: string;
  text: string;
}

/** Sends by the county's own message service (短信接口): one POST of number and text; null when it was taken over. */
export async function text(
  { url, token }: NonNullable<Config['sms']>,
  { id, to, text: words }: ShortMessage,
): Promise<PostFault | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': id,
      },
      body: JSON.stringify({ to, text: words }),
      redirect: 'error',
      signal: AbortSignal.timeout(WAIT_MS),
    });
    await answer.body?.cancel();
    return answer.ok ? null : { message: `短信接口答复 ${answer.status}`, final: FINAL.has(answer.status) };
  } catch (error) {
    // Without the error's message: it may repeat the address of the service, and with it a password.
    return { message: `短信接口没有应答：${(error as Error).name}`.slice(0, FAULT_MAX_CHARS), final: false };
  }
}
