/** Addresses that moved. The old one must answer 301 or 308 and lead to the new one. */
export interface Moved {
  from: RegExp;
  /** The new address, with `$1` for what `from` caught. */
  to: string;
  why: string;
}

/** A text that may be gone, or that reads otherwise now. */
export interface Changed {
  /** An address, `receipt <table> <number>`, `desk <name>` or `contact <name>`. */
  where: RegExp;
  /** The whole fact as it was, without spaces; a desk's with them. */
  was: string | RegExp;
  /** Text that must be there instead; absent where the text was dropped. `$1` is the part that `was` caught. */
  now?: string;
  why: string;
}

/** Rows that stand elsewhere now, or whose number changed: a statement that counts them as `n`. */
export interface RowsNow {
  table: string;
  sql: string;
  why: string;
  /** The number today, where it is not the number of before. */
  count?: number;
}
