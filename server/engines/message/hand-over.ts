import type { PostFault } from './post.ts';

/** How long a service may take to accept one message. */
const WAIT_MS = 20_000;
const FAULT_MAX_CHARS = 200;
/** Answers after which the same message would be refused again. */
const FINAL: ReadonlySet<number> = new Set([400, 403, 404, 410, 413, 422]);

/** One message as a service of the county's takes it over. */
export interface HandedOver {
  /** Name of the service in the sending record. */
  service: string;
  url: string;
  /** The message's own id; the same again when a delivery is repeated, so that the service can tell. */
  id: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Hands a message over by one POST (交给接口); null when it was taken. */
export async function handOver({ service, url, id, headers, body }: HandedOver): Promise<PostFault | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': id },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(WAIT_MS),
    });
    await answer.body?.cancel();
    return answer.ok ? null : { message: `${service}答复 ${answer.status}`, final: FINAL.has(answer.status) };
  } catch (error) {
    // Without the error's message: it may repeat the address of the service, and with it a password.
    return {
      message: `${service}没有应答：${(error as Error).name}`.slice(0, FAULT_MAX_CHARS),
      final: false,
    };
  }
}
