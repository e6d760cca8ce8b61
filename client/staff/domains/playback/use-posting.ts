import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useRef } from 'react';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';

/** Not sent, or its answer was lost: the line, or the server for a moment. */
const LOST: ReadonlySet<string> = new Set(['OFFLINE', 'UNAVAILABLE', 'TRY_LATER', 'FAILED']);
const AGAIN_MS = 5000;
const UNSENT = { key: '', words: '' };

interface PostingPlan<Typed extends object, Post extends object, Data extends object, Variables> {
  /** Storage key of the typed post on this device. */
  form: string;
  empty: Typed;
  document: TypedDocumentNode<Data, Variables>;
  /** The post as it is sent: the same words, however often they are sent, are one post. */
  post: (typed: Typed) => Post;
  variables: (input: Post & { idempotencyKey: string }) => Variables;
}

/**
 * A live post (发布图文, 发布实录): the typed text stays on this device until it is stored; sent again it is the same post;
 * text typed for the next one meanwhile stays, and is sent after it where its button was pressed.
 */
export function usePosting<
  Typed extends object,
  Post extends object,
  Data extends object,
  Variables extends Record<string, unknown>,
>({ form, empty, document, post, variables }: PostingPlan<Typed, Post, Data, Variables>) {
  const draft = useDraft(form, empty);
  const last = useDraft(`${form}:sent`, UNSENT);
  const words = JSON.stringify(post(draft.values));
  const latest = useLatest({ words, send: () => send() });
  const sent = useRef('');
  const pressed = useRef(false);
  const command = useCommand(document, {
    onDone: () => {
      if (latest.current.words !== sent.current) return;
      draft.discard();
      last.discard();
    },
  });
  const send = () => {
    if (command.busy) {
      pressed.current = words !== sent.current;
      return;
    }
    sent.current = words;
    const key = last.values.words === words ? last.values.key : crypto.randomUUID();
    last.set('key', key);
    last.set('words', words);
    void command.run(variables({ ...post(draft.values), idempotencyKey: key }));
  };
  useEffect(() => {
    if (command.busy || !pressed.current) return;
    pressed.current = false;
    latest.current.send();
  }, [command.busy, latest]);
  const waiting = LOST.has(command.fault?.code ?? '') && last.values.words === words;
  useAgain(waiting && !command.busy, () => latest.current.send());
  return { draft, command, send, waiting };
}

/** Ref to the value of the last render, for callbacks that run later. */
function useLatest<T>(value: T) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** Repeated sending of a post that got no answer, every 5 seconds and when the network is back, until there is one. */
function useAgain(waiting: boolean, again: () => void): void {
  const latest = useLatest(again);
  useEffect(() => {
    if (!waiting) return undefined;
    const send = () => latest.current();
    const timer = setTimeout(send, AGAIN_MS);
    globalThis.addEventListener('online', send);
    return () => {
      clearTimeout(timer);
      globalThis.removeEventListener('online', send);
    };
  }, [waiting, latest]);
}
