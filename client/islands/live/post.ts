import { clock } from '#client/format.ts';
import { postAnchor } from '#client/citizen/playback/live-words.ts';
import { element } from '../element.ts';
import type { Post } from './message.ts';

/** A post as the page draws it (see LiveFeed.tsx). */
export function postItem(post: Post, repeated = false): HTMLLIElement {
  const item = element('li', {}, ...head(post), ...words(post), ...pictures(post));
  item.dataset.seq = String(post.seq);
  if (!repeated) item.id = postAnchor(post.seq);
  if (post.correctedBy !== null) strike(item, post.correctedBy);
  return item;
}

function head({ at, item, mark, corrects }: Post): (Node | string)[] {
  const place = item
    ? [element('span', { className: 'soft small', title: item.title }, `第${item.position}项`)]
    : mark
      ? [element('span', { className: 'soft small' }, mark)]
      : [];
  const note = corrects === null ? [] : [' ', element('span', { className: 'tag tag--care' }, '更正')];
  return [element('time', { dateTime: at }, clock(at)), ...place, ...note];
}

const words = ({ speaker, text }: Post) =>
  text === '' && !speaker
    ? []
    : [element('p', {}, ...(speaker ? [element('b', {}, `${speaker}：`)] : []), text)];

const pictures = ({ images }: Post) =>
  images.map(({ url, alt }) => {
    const caption = element('figcaption', {}, alt);
    caption.setAttribute('aria-hidden', 'true');
    return element('figure', {}, element('img', { src: url, alt, loading: 'lazy' }), caption);
  });

/** Strikes a post through: it stays where it is, with the way to what is right. */
export function strike(item: HTMLElement, by: number): void {
  const said = item.querySelector('p');
  if (!said || item.querySelector('del')) return;
  const told = element('span', { className: 'visually-hidden' }, '已更正，原文：');
  said.replaceChildren(element('del', {}, told, ...said.childNodes));
  said.after(element('p', { className: 'small' }, element('a', { href: `#${postAnchor(by)}` }, '看更正')));
}
