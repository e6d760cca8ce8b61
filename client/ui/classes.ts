/** Class names that apply, in order. */
export const classes = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ');
