/**
 * The deliberate differences between the commit before and today, each with its reason.
 * Text not listed here must be as it was. An entry that nothing needs any more fails the test.
 */
import type { Changed, Moved, RowsNow } from './difference-kinds.ts';

export const MOVED: readonly Moved[] = [];

export const CHANGED: readonly Changed[] = [];

export const ROWS: readonly RowsNow[] = [];
