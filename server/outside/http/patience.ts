/** Time limit for a response (回应时限), in milliseconds; files have their own. What it reads ends with it. */
export const PATIENCE_MS = 9000;
