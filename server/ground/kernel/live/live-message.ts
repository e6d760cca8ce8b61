import type { LivePostView, LiveStateView } from '#schema/playback/live-view.ts';

/** One update for viewers (图文直播消息): new posts and the state of the broadcast. */
export interface LiveMessage {
  posts: readonly LivePostView[];
  state: LiveStateView;
}

/** One message for all viewers, encoded once. */
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

/** A viewer: a browser's event stream or a program's subscription. */
export interface LiveViewer {
  take(news: LiveNews): void;
  /** Keep-alive while there is nothing new. */
  beat(): void;
  /** This server will send nothing more. */
  leave(): void;
}
