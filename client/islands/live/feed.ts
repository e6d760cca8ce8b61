import { newPosts } from '#client/citizen/playback/live-words.ts';
import { button, element } from '../element.ts';
import type { Post } from './message.ts';
import { postItem, strike } from './post.ts';

/**
 * Posts on the page, and those that came since: they wait behind one button, so that nothing moves while somebody
 * reads.
 */
export class Feed {
  readonly #list: HTMLElement | null;
  readonly #place: HTMLElement | null;
  #waiting: Post[] = [];

  constructor(private readonly root: HTMLElement) {
    this.#list = part(root, 'posts');
    this.#place = part(root, 'new');
    if (this.#place) this.#place.hidden = false;
    // No reload link is needed where new posts arrive by themselves.
    part(root, 'refresh')?.remove();
  }

  add(posts: readonly Post[]): void {
    const fresh = posts.filter(({ seq }) => !this.#knows(seq));
    if (fresh.length === 0) return;
    // Wrong posts are struck through at once, even before the reader asks for the corrected words.
    for (const { corrects, seq } of fresh) if (corrects !== null) this.#strike(corrects, seq);
    this.#waiting.push(...fresh);
    this.#offer();
  }

  pin(posts: readonly Post[]): void {
    const place = part(this.root, 'pinned');
    if (!place) return;
    place.hidden = posts.length === 0;
    place.querySelector('ol')?.replaceChildren(...posts.map((post) => postItem(post, true)));
  }

  #knows = (seq: number): boolean =>
    this.#waiting.some((post) => post.seq === seq) ||
    this.#list?.querySelector(`[data-seq="${seq}"]`) !== null;

  #strike(seq: number, by: number): void {
    this.#waiting = this.#waiting.map((post) => (post.seq === seq ? { ...post, correctedBy: by } : post));
    for (const item of this.root.querySelectorAll<HTMLElement>(`[data-seq="${seq}"]`)) strike(item, by);
  }

  /** One line, announced politely to screen readers; never the new posts themselves. */
  #offer(): void {
    const words = newPosts(this.#waiting.length);
    const there = this.#place?.querySelector('button');
    if (there) there.textContent = words;
    else this.#place?.replaceChildren(button(words, 'quiet', () => this.#show()));
  }

  #show(): void {
    const items = this.#waiting.map((post) => postItem(post)).reverse();
    this.#waiting = [];
    this.#place?.replaceChildren();
    part(this.root, 'none')?.remove();
    this.#list?.prepend(...items);
    const [newest] = items;
    if (!newest) return;
    newest.tabIndex = -1;
    newest.focus();
  }
}

/** Part of the page with this role in the broadcast. */
export const part = (root: HTMLElement, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-live="${name}"]`);

/** A word with its shape and colour. */
export const tagOf = (kind: string, word: string): HTMLElement =>
  element('span', { className: `tag tag--${kind}` }, word);
