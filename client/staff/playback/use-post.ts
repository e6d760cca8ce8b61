import { useEffect, useRef } from 'react';
import { type Command, useCommand } from '#client/staff/frame/use-command.ts';
import { useDraft } from '#client/staff/frame/use-draft.ts';
import { PostLive } from './live-documents.ts';

/** A picture that was uploaded and waits for its post. */
export interface Photo {
  imageId: string;
  url: string;
  name: string;
  alt: string;
}

const EMPTY = { speaker: '', text: '', photos: [] as readonly Photo[], sentKey: '', sentWords: '' };

/** Not sent, or its answer was lost: the line, or the server for a moment. */
export const LOST: ReadonlySet<string> = new Set(['OFFLINE', 'UNAVAILABLE', 'TRY_LATER', 'FAILED']);
const AGAIN_MS = 5000;

/** What is typed for the next post, on this device until it is stored; sent again it is the same post (发布图文). */
export function usePost(meetingId: string, agendaItemId: string | null) {
  const draft = useDraft(`live-post:${meetingId}`, EMPTY);
  const { speaker, text, photos, sentKey, sentWords } = draft.values;
  const images = photos.map(({ imageId, alt }) => ({ imageId, alt }));
  const words = JSON.stringify({ agendaItemId, speaker, text, images });
  const typed = useTyped(words);
  const command = useCommand(PostLive, { onDone: () => typed.stillSent() && draft.discard() });
  const send = () => {
    typed.noteSent();
    // Other words are another post; the same words, however often they are sent, are one.
    const key = sentWords === words && sentKey !== '' ? sentKey : crypto.randomUUID();
    draft.set('sentKey', key);
    draft.set('sentWords', words);
    void command.run({ meetingId, input: { idempotencyKey: key, agendaItemId, speaker, text, images } });
  };
  const waiting = LOST.has(command.fault?.code ?? '') && sentWords === words;
  useAgain(waiting, send, command);
  return { draft, command, send, waiting };
}

/** Whether what stands in the form is what was sent last: what was typed since for the next post stays (后来又写的). */
export function useTyped(words: string): { noteSent: () => void; stillSent: () => boolean } {
  const typed = useRef(words);
  const sent = useRef('');
  useEffect(() => {
    typed.current = words;
  });
  return {
    noteSent: () => {
      sent.current = typed.current;
    },
    stillSent: () => typed.current === sent.current,
  };
}

/** What got no answer is sent again by itself, until there is one. */
export function useAgain(
  waiting: boolean,
  send: () => void,
  { busy }: Pick<Command<never, unknown>, 'busy'>,
): void {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    if (!waiting || busy) return undefined;
    const again = () => latest.current();
    const timer = setTimeout(again, AGAIN_MS);
    globalThis.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      globalThis.removeEventListener('online', again);
    };
  }, [waiting, busy]);
}
