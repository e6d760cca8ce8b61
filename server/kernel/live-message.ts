import type { LivePostView } from '#schema/playback/live-post-view.ts';
import type { LiveStateView } from '#schema/playback/live-state-view.ts';

/** What viewers are told at once (图文直播消息): what was posted since, and how the broadcast stands. */
export interface LiveMessage {
  posts: readonly LivePostView[];
  state: LiveStateView;
}

/** One message for all viewers: encoded once, whoever it goes to. */
export class LiveNews {
  #frame: Buffer | undefined;

  constructor(readonly message: LiveMessage) {}

  /** As server-sent events carry it; its id is where a viewer goes on after a lost connection. */
  get frame(): Buffer {
    return (this.#frame ??= Buffer.from(
      `event: live\nid: ${this.message.state.lastSeq}\ndata: ${JSON.stringify(this.message)}\n\n`,
    ));
  }
}

/** Who watches: a browser's event stream, a program's subscription. */
export interface LiveViewer {
  take(news: LiveNews): void;
  /** A sign of life while nothing happens. */
  beat(): void;
  /** Nothing more will come from this server. */
  leave(): void;
}
