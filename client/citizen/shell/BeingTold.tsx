import { words } from '#client/words.ts';

/** While a demonstration is being told every page says that it is not whole yet, and leads to itself. */
export const BeingTold = ({ path }: { path: string }) => (
  <p role="status">
    {words.errors.beingToldLine} <a href={path}>{words.errors.lookAgain}</a>
  </p>
);
