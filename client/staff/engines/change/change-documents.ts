/** Answers to changes by two persons. */
import { standard } from '#client/graphql/standard.ts';

export const ConfirmChange = standard('confirmChange');
export const ReturnChange = standard('returnChange');
