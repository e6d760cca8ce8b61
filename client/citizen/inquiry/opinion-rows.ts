/** The rows for opinions in the plain form, by the names of their fields. */
export const OPINION_ROWS = Array.from({ length: 4 }, (_, at) => ({
  at,
  clause: `clause${at}`,
  text: `text${at}`,
}));
