/** The pattern of `ilike` for a text that contains these words as they stand (含这些字). */
export const likePattern = (words: string): string => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
