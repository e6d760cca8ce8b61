import type { Content } from '../content.ts';
import { LiveChannel, type LiveReading } from './live-channel.ts';
import type { LiveNews, LiveViewer } from './live-message.ts';

/** The scope under which changes of a broadcast are announced (直播内容范围): of a meeting, of a press conference. */
export const liveScope = (id: string) => `live:${id}`;

/** A watched broadcast is also polled at this interval: closed content must disappear within a second. */
const LOOK_MS = 700;
const BEAT_MS = 15_000;
const COUNT_MS = 5000;
/** Milliseconds for which a broadcast without viewers stays in memory. */
const LINGER_MS = 30_000;

/** Finds a broadcast; null if none is public under this number. */
export interface LiveSource {
  find(no: string): Promise<{ id: string; read: LiveReading } | null>;
  /** Reports the number of viewers at this server. */
  count(id: string, viewers: number): Promise<void>;
}

interface Open {
  id: string;
  channel: LiveChannel;
  counted: number;
}

/** All broadcasts watched at this server (直播分发). Viewers at every server receive the same change. */
export class LiveHub {
  readonly #open = new Map<string, Promise<Open | null>>();
  #known: Open[] = [];
  readonly #stopListening: () => void;
  readonly #timers: NodeJS.Timeout[];
  #closed = false;

  constructor(
    private readonly source: LiveSource,
    content: Content,
    private readonly failed: (error: unknown) => void,
  ) {
    this.#stopListening = content.onChange((scopes) => this.#changed(scopes));
    this.#timers = [
      setInterval(() => this.#look(), LOOK_MS).unref(),
      setInterval(() => this.#beat(), BEAT_MS).unref(),
      setInterval(() => this.#count(), COUNT_MS).unref(),
    ];
  }

  /** Everybody who watches at this server. */
  get size(): number {
    return this.#known.reduce((sum, { channel }) => sum + channel.viewers.size, 0);
  }

  /** State and posts after `after`; null if there is no such broadcast. */
  async since(no: string, after: number | null): Promise<{ news: LiveNews; over: boolean } | null> {
    const open = await this.#channel(no);
    return open && { news: open.channel.since(after), over: open.channel.over };
  }

  /** Sends a viewer the missing posts, then every new one; the returned function ends it. Null if there is no such broadcast. */
  async follow(no: string, viewer: LiveViewer, after: number | null): Promise<(() => void) | null> {
    const open = await this.#channel(no);
    if (this.#closed) viewer.leave();
    return open && open.channel.follow(viewer, after);
  }

  /** Disconnects all viewers; they reconnect to the next server. */
  close(): void {
    this.#closed = true;
    this.#stopListening();
    for (const timer of this.#timers) clearInterval(timer);
    for (const { channel } of this.#known) channel.close();
    this.#open.clear();
    this.#known = [];
  }

  async #channel(no: string): Promise<Open | null> {
    const known = await this.#open.get(no);
    if (known && !known.channel.closed) return known;
    const opening = this.#begin(no);
    this.#open.set(no, opening);
    const forget = () => this.#open.delete(no);
    try {
      const open = await opening;
      if (open) this.#known.push(open);
      else forget();
      return open;
    } catch (error) {
      forget();
      throw error;
    }
  }

  async #begin(no: string): Promise<Open | null> {
    const found = await this.source.find(no);
    if (found === null || this.#closed) return null;
    const channel = new LiveChannel(found.read, this.failed);
    return (await channel.open()) ? { id: found.id, channel, counted: 0 } : null;
  }

  #changed(scopes: readonly string[]): void {
    for (const { id, channel } of this.#known) if (scopes.includes(liveScope(id))) channel.changed();
  }

  #look(): void {
    const now = performance.now();
    const left = ({ channel }: Open) =>
      channel.closed || (channel.viewers.size === 0 && now - channel.usedAt > LINGER_MS);
    const gone = new Set(this.#known.filter(left));
    if (gone.size > 0) this.#forget(gone);
    for (const { channel } of this.#known) channel.changed();
  }

  #forget(gone: ReadonlySet<Open>): void {
    this.#known = this.#known.filter((open) => !gone.has(open));
    for (const { channel } of gone) channel.close();
    for (const [no, opening] of this.#open)
      void opening.then((open) => open && gone.has(open) && this.#open.delete(no));
  }

  #count(): void {
    for (const open of this.#known) {
      const { size } = open.channel.viewers;
      if (size > 0 || open.counted > 0) this.source.count(open.id, size).catch(this.failed);
      open.counted = size;
    }
  }

  #beat(): void {
    for (const { channel } of this.#known) for (const viewer of channel.viewers) viewer.beat();
  }
}
