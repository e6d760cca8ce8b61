import { words } from '#client/words.ts';

/**
 * Notice on every page while the demonstration's data are still being loaded: the page is not complete yet, with a link
 * to load it anew.
 */
export const BeingTold = ({ path }: { path: string }) => (
  <p role="status">
    {words.errors.beingToldLine} <a href={path}>{words.errors.lookAgain}</a>
  </p>
);
