import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import type { Fault } from './fault.ts';
import { fieldError, type Finding, onlyWarns } from './refusal.ts';
import { type Answer, runCommand, takesAcknowledgement } from './run-command.ts';

/** A warning taken upon oneself. */
export interface Acknowledgement {
  code: string;
  reason: string;
}

/** State left by the last attempt. */
export interface Trace {
  refusal: readonly Finding[];
  fault: Fault | null;
  /** Counts the tries, so that what is said again is heard again. */
  attempt: number;
}

export interface Command<Variables, Result> extends Trace {
  /** Runs it; null when it was refused or failed, which `refusal` and `fault` then say. */
  run: (variables: Variables) => Promise<Result | null>;
  busy: boolean;
  /** Message about this field of the form. */
  fieldError: (name: string) => string | undefined;
  /** Runs it again with reasons for its warnings; null where the fault can only be corrected. */
  acknowledge: ((reasons: readonly Acknowledgement[]) => Promise<Result | null>) | null;
  /** After a conflict: the latest content, under what was typed. */
  reload: () => Promise<void>;
  clear: () => void;
}

interface Options<Result> {
  /** After it was done and everything in view is fresh. */
  onDone?: ((result: Result) => void) | undefined;
}

export const NO_TRACE: Trace = { refusal: [], fault: null, attempt: 0 };

export const errorAt = ({ refusal, fault }: Pick<Trace, 'refusal' | 'fault'>, name: string) =>
  fieldError(refusal, name) ??
  (fault?.fields.some((field) => field.split('.').includes(name)) ? fault.message : undefined);

/** A mutation at a desk: one run at a time; a refusal or fault stays until the next attempt and is never thrown. */
export function useCommand<Data extends object, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  { onDone }: Options<Answer<Data>> = {},
): Command<Variables, Answer<Data>> {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [trace, setTrace] = useState(NO_TRACE);
  const running = useRef(false);
  const last = useRef<Variables>(null);
  const refresh = () => client.refetchQueries({ include: 'active' });

  async function run(variables: Variables): Promise<Answer<Data> | null> {
    if (running.current) return null;
    running.current = true;
    last.current = variables;
    setBusy(true);
    const outcome = await runCommand(client, document, variables);
    setTrace(({ attempt }) => ({ ...NO_TRACE, ...outcome, attempt: attempt + 1 }));
    if ('done' in outcome) await refresh().catch(() => undefined);
    running.current = false;
    setBusy(false);
    if (!('done' in outcome)) return null;
    onDone?.(outcome.done);
    return outcome.done;
  }
  return {
    ...trace,
    run,
    busy,
    fieldError: (name) => errorAt(trace, name),
    acknowledge:
      onlyWarns(trace.refusal) && takesAcknowledgement(document)
        ? (acknowledged) => run({ ...last.current, acknowledged } as unknown as Variables)
        : null,
    reload: async () => {
      await refresh();
      setTrace(NO_TRACE);
    },
    clear: () => setTrace(NO_TRACE),
  };
}
