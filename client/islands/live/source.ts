import type { Message } from './message.ts';

/** Milliseconds between two requests where there is no event stream. */
const POLL_MS = 15_000;

interface Source {
  href: string;
  /** Number of the last post already known. */
  after: () => number;
  tell: (message: Message) => void;
  /** Callback on a change between events as they happen (true) and requests now and then (false). */
  told: (live: boolean) => void;
}

/**
 * Listens to an event stream of new posts; where that fails, asks every quarter of a minute and tries the stream again.
 */
export function listen({ href, after, tell, told }: Source): () => void {
  let events: EventSource | null = null;
  let over = false;
  const hear = ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Message;
    tell(message);
    if (message.state.stoppedAt !== null) end();
  };
  const open = () => {
    events?.close();
    events = new EventSource(`${href}?after=${after()}`);
    events.addEventListener('live', hear);
    events.addEventListener('open', () => told(true));
    events.addEventListener('error', () => told(false));
  };
  const ask = async () => {
    if (over || events?.readyState === EventSource.OPEN) return;
    // A browser that was refused does not try again by itself.
    if (events?.readyState === EventSource.CLOSED) open();
    const answer = await fetch(`${href}?poll=1&after=${after()}`).catch(() => null);
    if (answer?.ok && !over) hear(new MessageEvent('live', { data: await answer.text() }));
  };
  const timer = setInterval(() => void ask(), POLL_MS);
  const end = () => {
    over = true;
    clearInterval(timer);
    events?.close();
  };
  open();
  return end;
}
