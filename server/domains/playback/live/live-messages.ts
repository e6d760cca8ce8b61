import type { Context } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { LiveMessage, LiveNews, LiveViewer } from '#server/ground/kernel/live/live-message.ts';
import { meetingHub } from './meeting-hub.ts';

/** A subscriber this many messages behind is disconnected. */
const MOST_WAITING = 200;

/** Messages a subscriber has not yet taken. */
class Inbox implements LiveViewer {
  readonly #news: LiveNews[] = [];
  #wake: (() => void) | null = null;
  #ended = false;

  take(news: LiveNews): void {
    this.#news.push(news);
    if (news.message.state.stoppedAt !== null || this.#news.length > MOST_WAITING) this.#ended = true;
    this.#wake?.();
  }

  /** WebSocket has its own keep-alive. */
  beat(): void {}

  leave(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async *messages(): AsyncGenerator<LiveMessage, void> {
    for (;;) {
      const next = this.#news.shift();
      if (next) yield next.message;
      else if (this.#ended) return;
      else await new Promise<void>((wake) => (this.#wake = wake));
    }
  }
}

/** The messages of a broadcast from now on, or after a given post (图文直播订阅); ends with the broadcast. */
export async function liveMessages(
  { services }: Context,
  no: string,
  after: number | null,
): Promise<AsyncIterable<LiveMessage>> {
  const inbox = new Inbox();
  const leave = await meetingHub(services).follow(no, inbox, after);
  if (leave === null) throw notFound('该直播');
  const messages = inbox.messages();
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => messages.next(),
      return: () => {
        leave();
        inbox.leave();
        return messages.return();
      },
    }),
  };
}
