import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The page of one suggestion. */
export const suggestionPath = (id: string) => `${paths.suggestions}/${id}`;

/** Where what came by letter or telephone is written down. */
export const RECORD_SUGGESTION = `${paths.suggestions}/dengji`;
