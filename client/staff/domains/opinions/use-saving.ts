import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { DeskCountsQuery } from '#client/staff/ground/frame/desk-shell-query.ts';
import type { Outcome } from '#client/staff/ground/frame/run-command.ts';
import { useAskBeforeClosing } from '#client/staff/ground/frame/use-draft.ts';
import { NO_TRACE, type Trace } from '#client/staff/ground/frame/use-command.ts';
import type { Filter } from './opinion-filters.ts';
import { ColleaguesQuery, OpinionQuery, OpinionsDeskQuery } from './opinion-queries.ts';
import { type Opinion, OpinionFragment } from './opinion-record.ts';
import { outcomeOf } from './opinion-words.ts';
import type { Target } from './target.ts';
import { type Undo, useUndo } from './use-undo.ts';

type Progress = NonNullable<Filter['progress']>;

/** Something decided about one target, carried out while the person is at the next one already. */
export interface Deed {
  /** Names its trace; one at a time under each name. */
  key: string;
  target: Pick<Target, 'commentId' | 'clusterId'>;
  /** Lists that the target leaves by it. */
  leaves: readonly Progress[];
  run: () => Promise<Outcome<unknown>>;
  /** Its name and the verb, for saying that it was done. */
  name: string;
  verb: string;
  onDone?: () => void;
  /** Way back from it, while it is the last thing done. */
  undo?: Undo;
  /** Way back to it when it was not done. */
  back: () => void;
}

/** A target on its way out of a list; its outcome's version once it is known, by which a later return is told apart. */
interface Leaving extends Pick<Deed, 'key' | 'target' | 'leaves'> {
  version?: number | undefined;
}

export interface Saving {
  save: (deed: Deed) => void;
  traceOf: (key: string) => Trace & { busy: boolean };
  /** Forgets why it was not done, and loads what is new. */
  reload: (key: string) => Promise<void>;
  /** Whether a comment has left the list of this progress, before the list is asked again. */
  hides: (opinion: Opinion, progress: Filter['progress']) => boolean;
  said: string;
  /** Undoes the last thing done; null where there is nothing to undo. */
  undo: (() => void) | null;
  /** Whether one arrives from something just saved; asked once. */
  arrives: () => boolean;
}

const isOf = ({ commentId, clusterId }: Leaving['target'], { id, cluster }: Opinion) =>
  clusterId ? cluster?.id === clusterId : id === commentId;

/** Somebody who writes is not taken from it: they are told, and go back when they like. */
const writing = () => document.activeElement?.matches('textarea, input:not([type=radio], [type=checkbox])');

/** One comment as it stands now, into memory; the version of its outcome. */
async function reread(client: ApolloClient, id: string): Promise<number | undefined> {
  const { data } = await client.query({
    query: OpinionQuery,
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const opinion = readFragment(OpinionFragment, data?.deskComment);
  return opinion ? outcomeOf(opinion)?.version : undefined;
}

const recount = (client: ApolloClient) =>
  client.refetchQueries({ include: [OpinionsDeskQuery, ColleaguesQuery, DeskCountsQuery] });

/** Targets on their way out of the list. */
function useLeaving() {
  const [leaving, setLeaving] = useState<readonly Leaving[]>([]);
  const forget = (key: string) => setLeaving((all) => all.filter((one) => one.key !== key));
  return {
    forget,
    begin: (deed: Leaving) => setLeaving((all) => [...all.filter(({ key }) => key !== deed.key), deed]),
    settle: (key: string, version: number | undefined) =>
      setLeaving((all) => all.map((one) => (one.key === key ? { ...one, version } : one))),
    hides: (opinion: Opinion, progress: Filter['progress']) =>
      leaving.some(
        ({ leaves, target, version }) =>
          progress != null &&
          leaves.includes(progress) &&
          isOf(target, opinion) &&
          (version === undefined || outcomeOf(opinion)?.version === version),
      ),
  };
}

/** Why the last try of each was not done. */
function useTraces() {
  const [traces, setTraces] = useState<Readonly<Record<string, Trace>>>({});
  return {
    of: (key: string) => traces[key] ?? NO_TRACE,
    put: (key: string, outcome: Outcome<unknown>) =>
      setTraces((all) => ({ ...all, [key]: { ...NO_TRACE, ...outcome, attempt: 1 } })),
    drop: (key: string) => setTraces(({ [key]: _before, ...others }) => others),
  };
}

/** Decisions carried out one after the other, in the order they were taken. */
function useQueue() {
  const queue = useRef({ last: Promise.resolve(), keys: new Set<string>() });
  const [under, setUnder] = useState<readonly string[]>([]);
  useAskBeforeClosing(under.length > 0);
  return {
    busy: (key: string) => under.includes(key),
    idle: () => queue.current.keys.size === 0,
    /** False where one of this name is under way already. */
    add: (key: string, carryOut: () => Promise<void>): boolean => {
      const { keys, last } = queue.current;
      if (keys.has(key)) return false;
      keys.add(key);
      setUnder([...keys]);
      queue.current.last = last.then(carryOut).finally(() => {
        keys.delete(key);
        setUnder([...keys]);
      });
      return true;
    },
  };
}

/** Asks again only for what a decision changed: its comment, then the counts; all that is in view where it was for many. */
async function refresh(
  client: ApolloClient,
  { key, target }: Deed,
  leaving: ReturnType<typeof useLeaving>,
  idle: () => boolean,
) {
  if (target.commentId) {
    leaving.settle(key, await reread(client, target.commentId));
    if (idle()) await recount(client);
    return;
  }
  await client.refetchQueries({ include: 'active' });
  leaving.forget(key);
}

/** Decisions of the desk on their way; nobody waits for them. */
export function useSaving(): Saving {
  const client = useApolloClient();
  const [leaving, traces, queue] = [useLeaving(), useTraces(), useQueue()];
  const [said, setSaid] = useState('');
  const { settle, undo, arriving, arrives } = useUndo(client, setSaid, leaving.forget, queue.add);

  async function carryOut(deed: Deed) {
    const { key, verb, name, back } = deed;
    const outcome = await deed.run();
    settle('done' in outcome && deed.undo ? { key, name, undo: deed.undo, back } : null);
    if ('done' in outcome) {
      setSaid(`已${verb} ${name}`);
      deed.onDone?.();
      void refresh(client, deed, leaving, queue.idle).catch(() => undefined);
      return;
    }
    traces.put(key, outcome);
    setSaid(`没有${verb}：${name}，仍在列表里`);
    leaving.forget(key);
    if (!writing()) back();
  }
  return {
    save: (deed) => {
      if (!queue.add(deed.key, () => carryOut(deed))) return;
      arriving();
      traces.drop(deed.key);
      leaving.begin(deed);
    },
    traceOf: (key) => ({ ...traces.of(key), busy: queue.busy(key) }),
    reload: async (key) => {
      await client.refetchQueries({ include: 'active' });
      traces.drop(key);
    },
    hides: leaving.hides,
    said,
    undo,
    arrives,
  };
}
