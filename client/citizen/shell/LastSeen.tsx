import { moment } from '#client/format.ts';
import { words } from '#client/words.ts';

/** Notice on a page that was made before the database went away: the hour it is from, with a link to ask for it anew. */
export const LastSeen = ({ madeAt, path }: { madeAt: Date; path: string }) => (
  <p role="status">
    {words.errors.lastSeen(moment(madeAt))} <a href={path}>{words.errors.lookAgain}</a>
  </p>
);
