import type { FormError, Posted } from '#client/form.ts';

/** Errors in the order in which the fields stand on the page, from its top to its end; the others last. */
export const inOrder = ({ errors }: { errors: readonly FormError[] }, order: readonly string[]): Posted => ({
  errors: errors.toSorted(({ field: one = '' }, { field: other = '' }) => {
    const [first, second] = [order.indexOf(one), order.indexOf(other)];
    return (first < 0 ? order.length : first) - (second < 0 ? order.length : second);
  }),
});
