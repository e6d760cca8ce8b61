import type { Upload } from 'tus-js-client';

/** How far the bytes of a file are (上传进度). */
export interface Sending {
  state: 'sending' | 'paused' | 'resuming' | 'sent' | 'failed';
  percent: number;
  fault: string | null;
}

const ENDPOINT = '/gongzuotai/luxiang/shangchuan';
const CHUNK_BYTES = 16_000_000;
const RETRIES = [500, 1000, 3000, 5000, 10_000, 20_000, 30_000, 60_000];

interface Running {
  upload: Upload;
  file: File;
  sending: Sending;
}

const running = new Map<string, Running>();
const ears = new Set<() => void>();
let snapshot: ReadonlyMap<string, Sending> = new Map();

/** Uploads of this window; they go on while one looks at another desk. */
export const sendings = (): ReadonlyMap<string, Sending> => snapshot;

export const hear = (ear: () => void) => {
  ears.add(ear);
  return () => void ears.delete(ear);
};

function say(id: string, change: Partial<Sending>): void {
  const one = running.get(id);
  if (!one) return;
  one.sending = { ...one.sending, ...change };
  snapshot = new Map([...running].map(([key, { sending }]) => [key, sending]));
  for (const ear of ears) ear();
}

/** Leaving would stop what is being sent; what came so far stays, and goes on when the same file is chosen again. */
const warn = (event: BeforeUnloadEvent) => {
  if ([...running.values()].some(({ sending }) => sending.state === 'sending')) event.preventDefault();
};

/** Callback for when all of it was sent; `begun`: the server has part of it already. */
interface Sent {
  onSent: () => void;
  begun: boolean;
}

/** Sends a file, from wherever the server has it (断点续传); the library comes when it is needed. */
export async function send(id: string, file: File, { onSent, begun }: Sent): Promise<void> {
  const { Upload: Sender } = await import('tus-js-client');
  const upload = new Sender(file, {
    endpoint: ENDPOINT,
    ...(begun ? { uploadUrl: `${ENDPOINT}/${id}` } : {}),
    metadata: { fileId: id },
    chunkSize: CHUNK_BYTES,
    retryDelays: RETRIES,
    storeFingerprintForResuming: false,
    onProgress: (bytes, total) =>
      say(id, { state: 'sending', fault: null, percent: Math.floor((bytes / (total ?? file.size)) * 100) }),
    onShouldRetry: (error) => {
      const status = error.originalResponse?.getStatus() ?? 0;
      say(id, { state: 'resuming' });
      return status === 0 || status >= 500 || status === 409 || status === 423;
    },
    onSuccess: () => {
      say(id, { state: 'sent', percent: 100 });
      running.delete(id);
      onSent();
    },
    onError: (error) => say(id, { state: 'failed', fault: faultOf(error) }),
  });
  running.set(id, { upload, file, sending: { state: 'sending', percent: 0, fault: null } });
  say(id, {});
  addEventListener('beforeunload', warn);
  upload.start();
}

const faultOf = (error: Error): string =>
  /response code: (401|403)/.test(error.message)
    ? '登录已失效，请重新登录后继续。'
    : /response code: 413/.test(error.message)
      ? '服务器的可用空间不足。'
      : '连接中断，请检查网络后继续。';

/** 暂停: what came stays. */
export async function pause(id: string): Promise<void> {
  await running.get(id)?.upload.abort();
  say(id, { state: 'paused' });
}

/** 继续 in the same window, where the file is still at hand. */
export function resume(id: string): void {
  say(id, { state: 'resuming', fault: null });
  running.get(id)?.upload.start();
}

/** The file is not wanted any more. */
export async function forget(id: string): Promise<void> {
  await running.get(id)?.upload.abort();
  running.delete(id);
  snapshot = new Map([...running].map(([key, { sending }]) => [key, sending]));
}
