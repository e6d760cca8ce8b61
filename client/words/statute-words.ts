/** How much of a law stands in the library (收录的正文). */
export const heldWords = ({ whole, articleCount }: { whole: boolean; articleCount: number }): string => {
  if (whole) return `全文${articleCount}条`;
  return articleCount > 0 ? `其中${articleCount}条，本库未收录全文` : '本库未收录正文';
};
