import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { GateKeeper, type GateState } from './gate-keeper.ts';

/** The gate as a page has it: how it stands, and who keeps it. */
export interface Gate extends GateState {
  keeper: GateKeeper;
}

export function useGate(no: string): Gate {
  const client = useApolloClient();
  const keeper = useMemo(() => new GateKeeper(client, no), [client, no]);
  const state = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  useEffect(() => keeper.start(), [keeper]);
  return { ...state, keeper };
}
