import type { CorrectedEntry } from './late-grounds.ts';
import type { ListedRow, RoundRow } from './matter.ts';

/** Parameters of an action, as far as the statute looks at them. */
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
  laws?: readonly string[];
  /** The assessment named to stand for a new one: VALID, CHANGED since, or NONE. */
  earlier?: string;
  /** A claim of 依法不予公开 by a ground of law that names no law. */
  lawless?: boolean;
  passes?: boolean;
  conflict?: boolean;
  unheard?: boolean;
  /** So many days of a round. */
  days?: number;
  short?: boolean;
  /** The row of this matter in a new edition of the catalogue. */
  row?: ListedRow;
  /** Steps that the unit asks to be released of. */
  releases?: readonly string[];
  /** Of a correction: the entry that stands, and whether another document is brought. */
  corrected?: CorrectedEntry | null;
  newDocument?: boolean;
  letter?: { dueOn: string; reply: string | null };
  [more: string]: unknown;
}
