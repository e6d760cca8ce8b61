import { useLocation } from 'wouter';
import { useSearchParams } from './use-search.ts';

/** The address is the state: filters, cursor, what is open beside the list. */
export interface Address {
  get: (name: string) => string | undefined;
  /** The address with these parameters changed; null or '' takes one out. A change of filter goes back to the first page. */
  with: (changes: Readonly<Record<string, string | null | undefined>>) => string;
  go: (changes: Readonly<Record<string, string | null | undefined>>, replace?: boolean) => void;
}

/** The cursor of a keyset page. */
export const AFTER = 'hou';

export function useAddress(): Address {
  const query = useSearchParams();
  const [pathname, navigate] = useLocation();
  const changed = (changes: Readonly<Record<string, string | null | undefined>>) => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    return next.size > 0 ? `${pathname}?${next}` : pathname;
  };
  return {
    get: (name) => query.get(name) || undefined,
    with: changed,
    go: (changes, replace = false) => navigate(changed(changes), { replace }),
  };
}
