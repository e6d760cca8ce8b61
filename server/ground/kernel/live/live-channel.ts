import type { LivePostView, LiveStateView } from '#schema/playback/live-view.ts';
import { type LiveMessage, LiveNews, type LiveViewer } from './live-message.ts';

/** Most messages a second to a viewer; posts in between go with the next message. */
const BETWEEN_MS = 250;

/** Reads the posts after `seq` and the state of the broadcast; null if there is no public broadcast. */
export type LiveReading = (after: number) => Promise<LiveMessage | null>;

/** A post as what it holds. */
type Plain = Pick<LivePostView, keyof LivePostView>;

/** The viewers of one broadcast at this server (图文直播频道): read once and encoded once for all. */
export class LiveChannel {
  readonly viewers = new Set<LiveViewer>();
  /** Time of the last request, in milliseconds of this process. */
  usedAt = performance.now();
  #posts: LivePostView[] = [];
  #state!: LiveStateView;
  #said = '';
  #sentAt = -BETWEEN_MS;
  #timer: NodeJS.Timeout | undefined;
  #reading = false;
  #missed = false;
  #closed = false;
  readonly #caughtUp = new Map<number, LiveNews>();

  constructor(
    private readonly read: LiveReading,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Reads its state; false if there is no such broadcast. */
  async open(): Promise<boolean> {
    const message = await this.read(0);
    if (message === null) return false;
    this.#learn(message);
    return true;
  }

  get lastSeq(): number {
    return this.#state.lastSeq;
  }

  /** No more posts will come: viewers who have everything need not reconnect. */
  get over(): boolean {
    return this.#state.startedAt !== null && this.#state.stoppedAt !== null;
  }

  /** The posts after `after`; null for a viewer who wants new posts only. */
  since(after: number | null): LiveNews {
    this.usedAt = performance.now();
    const from = Math.min(after ?? this.lastSeq, this.lastSeq);
    const known = this.#caughtUp.get(from);
    if (known) return known;
    const posts = this.#posts.slice(this.#posts.findLastIndex(({ seq }) => seq <= from) + 1);
    const news = new LiveNews({ posts, state: this.#state });
    this.#caughtUp.set(from, news);
    return news;
  }

  follow(viewer: LiveViewer, after: number | null): () => void {
    this.viewers.add(viewer);
    viewer.take(this.since(after));
    return () => {
      this.viewers.delete(viewer);
      this.usedAt = performance.now();
    };
  }

  /** There may be new posts. Concurrent calls share one read. */
  changed(): void {
    if (this.#closed) return;
    this.#missed = true;
    if (this.#reading || this.#timer) return;
    const wait = this.#sentAt + BETWEEN_MS - performance.now();
    this.#timer = setTimeout(() => void this.#look(), Math.max(0, wait));
  }

  /** The broadcast is no longer public, or this server is stopping. */
  get closed(): boolean {
    return this.#closed;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const viewer of this.viewers) viewer.leave();
    this.viewers.clear();
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    this.#missed = false;
    this.#reading = true;
    try {
      const message = await this.read(this.lastSeq);
      if (message === null) this.close();
      else this.#tell(message);
    } catch (error) {
      this.#sentAt = performance.now();
      this.#missed = true;
      this.failed(error);
    } finally {
      this.#reading = false;
      if (this.#missed) this.changed();
    }
  }

  #tell(message: LiveMessage): void {
    if (message.posts.length === 0 && JSON.stringify(message.state) === this.#said) return;
    this.#learn(message);
    const news = new LiveNews(message);
    for (const viewer of this.viewers) viewer.take(news);
    this.#sentAt = performance.now();
  }

  #learn({ posts, state }: LiveMessage): void {
    const replaced = new Map(
      posts.flatMap(({ corrects, seq }) => (corrects === null ? [] : [[corrects, seq]])),
    );
    this.#posts = [...this.#posts, ...posts].map((post: Plain) => {
      const correctedBy = replaced.get(post.seq);
      return correctedBy === undefined ? post : { ...post, correctedBy };
    });
    this.#state = state;
    this.#said = JSON.stringify(state);
    this.#caughtUp.clear();
  }
}
