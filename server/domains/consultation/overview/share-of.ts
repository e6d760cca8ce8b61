/** Share of a whole in percent, as a table of figures writes it; nothing of nothing. */
export const shareOf = (count: number, of: number): string =>
  of === 0 ? '' : `${((count / of) * 100).toFixed(1)}%`;
