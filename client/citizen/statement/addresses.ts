/** The place of a statement on the pages that show it (列席意见). */
export const statementId = (id: string) => `liexi-${id.slice(-12)}`;

/** The section of statements. */
export const STATEMENTS = 'liexi';
