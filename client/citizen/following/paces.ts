import type { FollowPace } from '#client/graphql/graphql.ts';
import type { SentForm } from '#client/form.ts';

/** How often one is written to (收信方式), in the order of the form. */
export const PACES: readonly FollowPace[] = ['AT_ONCE', 'DAILY'];

/** Pace chosen in the form; undefined: none. */
export const paceIn = (form: SentForm): FollowPace | undefined =>
  PACES.find((pace) => pace === form.text('pace'));

/** The pace other than this one. */
export const otherPace = (pace: FollowPace): FollowPace => (pace === 'AT_ONCE' ? 'DAILY' : 'AT_ONCE');
