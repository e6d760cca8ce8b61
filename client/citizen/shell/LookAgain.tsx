import { words } from '#client/words.ts';

/** Notice on a page that is not the whole or the latest one, with a link to ask for it anew. */
export const LookAgain = ({ said, path }: { said: string; path: string }) => (
  <p role="status">
    {said} <a href={path}>{words.errors.lookAgain}</a>
  </p>
);
