import { Pagination } from '#client/ui/Pagination.tsx';
import { AFTER, useAddress } from './use-address.ts';

interface KeysetPagesProps {
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
}

/** Forward by cursor, back to the start; the browser's own way back leads to the page before. */
export function KeysetPages({ pageInfo: { endCursor, hasNextPage } }: KeysetPagesProps) {
  const address = useAddress();
  return (
    <Pagination
      firstHref={address.get(AFTER) ? address.with({ [AFTER]: null }) : undefined}
      nextHref={hasNextPage && endCursor ? address.with({ [AFTER]: endCursor }) : undefined}
    />
  );
}
