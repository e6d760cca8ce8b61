import type { RoundRow } from './matter.ts';

/** What a deed says of itself, as far as the statute looks at it. */
export interface Told {
  fact?: string | undefined;
  silent?: boolean;
  drops?: boolean;
  round?: RoundRow;
  closesOn?: string;
  reason?: boolean;
  approved?: boolean;
  leaves?: boolean;
  result?: string;
  meeting?: string;
  facts?: readonly string[];
  tooNew?: boolean;
  step?: string | undefined;
  letter?: { dueOn: string; reply: string | null };
  [more: string]: unknown;
}
