import { COLUMNS } from '../columns.ts';

interface Announced {
  title: string;
  purpose: string;
  publishedAt?: string | null | undefined;
}

/** Metadata of the page of a hearing, meeting or event: an article of its column once it is announced. */
export const gatheringMeta = ({ title, purpose, publishedAt }: Announced) => ({
  title,
  summary: purpose,
  ...(publishedAt
    ? { article: { title, publishedAt, description: purpose, keywords: COLUMNS.activities.keywords } }
    : {}),
});
