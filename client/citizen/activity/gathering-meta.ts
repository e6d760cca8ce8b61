import { COLUMNS } from '../columns.ts';

interface Announced {
  title: string;
  purpose: string;
  publishedAt?: string | null | undefined;
}

/** What the page of a gathering says of itself: an article of its column once it is announced. */
export const gatheringMeta = ({ title, purpose, publishedAt }: Announced) => ({
  title,
  summary: purpose,
  ...(publishedAt
    ? { article: { title, publishedAt, description: purpose, keywords: COLUMNS.activities.keywords } }
    : {}),
});
