import type { PressPostKind } from '#client/graphql/graphql.ts';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { useDraft } from '#client/staff/frame/use-draft.ts';
import { LOST, useAgain, useTyped } from '#client/staff/playback/use-post.ts';
import { PostPress } from './live-documents.ts';

const EMPTY = {
  kind: 'STATEMENT' as PressPostKind,
  speaker: '',
  text: '',
  questionId: '',
  sentKey: '',
  sentWords: '',
};

/** What is typed for the next post, on this device until it is stored; sent again it is the same post (发布实录). */
export function usePressPost(id: string) {
  const draft = useDraft(`press-post:${id}`, EMPTY);
  const { kind, speaker, text, questionId, sentKey, sentWords } = draft.values;
  const words = JSON.stringify({ kind, speaker, text, questionId });
  const typed = useTyped(words);
  const command = useCommand(PostPress, { onDone: () => typed.stillSent() && draft.discard() });
  const send = () => {
    // Other words are another post; the same words, however often they are sent, are one.
    const key = sentWords === words && sentKey !== '' ? sentKey : crypto.randomUUID();
    typed.noteSent();
    draft.set('sentKey', key);
    draft.set('sentWords', words);
    const input = { idempotencyKey: key, kind, speaker, text, questionId: questionId || null };
    void command.run({ id, input });
  };
  const waiting = LOST.has(command.fault?.code ?? '') && sentWords === words;
  useAgain(waiting, send, command);
  return { draft, command, send, waiting };
}
