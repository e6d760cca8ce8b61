import {
  itemSentence,
  LIVE_TAGS,
  liveSentence,
  type LiveSubject,
  liveWord,
} from '#client/citizen/playback/live-words.ts';
import { Feed, part, tagOf } from './live/feed.ts';
import type { Message } from './live/message.ts';
import { listen } from './live/source.ts';
import { Picture } from './live/video.ts';

interface LiveProps {
  /** Address of the event stream with new posts. */
  href: string;
  /** The last post on the page. */
  after: number;
  subject?: LiveSubject;
}

/** Says how the broadcast stands; a sentence that stays the same is not said again. */
function say(root: HTMLElement, { state }: Message, subject?: LiveSubject): void {
  set(part(root, 'status'), liveSentence(state, subject));
  set(part(root, 'item'), itemSentence(state.item));
  const word = liveWord(state.state, subject);
  const tag = part(root, 'tag');
  if (tag && tag.textContent !== word) tag.replaceChildren(tagOf(LIVE_TAGS[state.state], word));
}

function set(place: HTMLElement | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}

const CUT = '与服务器的连接断了，正在重连；这期间每15秒更新一次。';

/** Keeps the page of a broadcast as it is now (会议直播): new posts wait behind one button, a pause is seen at once. */
export default function live(root: HTMLElement, props: unknown): void {
  const { href, after, subject } = props as LiveProps;
  const feed = new Feed(root);
  const box = part(root, 'video');
  const picture = box && new Picture(box);
  let last = after;
  let sentence = '';
  listen({
    href,
    after: () => last,
    tell: (message) => {
      last = Math.max(last, message.state.lastSeq);
      picture?.show(message.state);
      feed.add(message.posts);
      feed.pin(message.state.pinned);
      say(root, message, subject);
      sentence = liveSentence(message.state, subject);
    },
    told: (heard) => {
      if (!heard) set(part(root, 'status'), CUT);
      else if (sentence !== '') set(part(root, 'status'), sentence);
    },
  });
}
