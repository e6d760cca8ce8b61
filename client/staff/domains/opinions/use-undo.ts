import type { ApolloClient } from '@apollo/client';
import { useState } from 'react';
import { useArrivals } from './use-arrivals.ts';
import type { Outcome } from '#client/staff/ground/frame/run-command.ts';

/** The way back from something just done. */
export interface Undo {
  run: () => Promise<Outcome<unknown>>;
  /** Puts back what was typed, once the record has forgotten it. */
  restore: () => void;
}

/** Last thing done, by its name and with its way back. */
interface Last {
  key: string;
  name: string;
  undo: Undo;
  back: () => void;
}

const whyNot = (outcome: Exclude<Outcome<unknown>, { done: unknown }>) =>
  'refusal' in outcome
    ? outcome.refusal.map(({ message, fix }) => `${message}${fix}`).join('')
    : outcome.fault.message;

/**
 * 撤销: only the last thing done can be undone, and once. `forget` lets its target stand in the lists again, `add` carries
 * something out after what is under way.
 */
export function useUndo(
  client: ApolloClient,
  say: (said: string) => void,
  forget: (key: string) => void,
  add: (key: string, carryOut: () => Promise<void>) => boolean,
) {
  const [last, setLast] = useState<Last | null>(null);
  const { arriving, arrives } = useArrivals();

  async function carryOut({ key, name, undo: { run, restore }, back }: Last) {
    const outcome = await run();
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
    if ('done' in outcome) {
      forget(key);
      restore();
      say(`已撤销 ${name}`);
    } else say(`没有撤销 ${name}：${whyNot(outcome)}`);
    back();
  }
  function undo(one: Last) {
    if (!add(`undo:${one.key}`, () => carryOut(one))) return;
    arriving();
    setLast(null);
  }
  return { settle: setLast, undo: last && (() => undo(last)), arriving, arrives };
}
