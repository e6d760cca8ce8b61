import { useApolloClient } from '@apollo/client/react';
import { useLocation } from 'wouter';
import { paths, returnPath } from '#client/staff/ground/addresses/paths.ts';
import { forgetDrafts } from './draft-store.ts';
import { useSearchParams } from './use-search.ts';

interface Entered {
  id: string;
  mustChangePassword: boolean;
}

/** After signing in: what the person before read is gone, their unsent text too. */
export function useEntering(): (entered: Entered) => void {
  const client = useApolloClient();
  const [, navigate] = useLocation();
  const query = useSearchParams();
  return ({ id, mustChangePassword }) => {
    forgetDrafts(id);
    const back = returnPath(query);
    const next = mustChangePassword ? `${paths.password}?${new URLSearchParams({ hui: back })}` : back;
    void client.clearStore().then(() => navigate(next, { replace: true }));
  };
}
