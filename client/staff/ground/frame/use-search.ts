import { useRouter } from 'wouter';

/**
 * The query of the address as it is written there. The router's own hook decodes it before anybody takes it apart, so that
 * an address within it (the way back) or a percent sign would be decoded twice.
 */
export function useSearch(): string {
  const router = useRouter();
  return router.searchHook(router);
}

/** The query, taken apart. */
export const useSearchParams = (): URLSearchParams => new URLSearchParams(useSearch());
