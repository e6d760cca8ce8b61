const NUMBER = /^[\p{L}\p{N}-]{1,40}$/u;

/** The number of a decision in an address, 2026-003 or 2026-外01; '' where it is none, so that none is found. */
export function decisionNoIn(part: string): string {
  try {
    const no = decodeURIComponent(part);
    return NUMBER.test(no) ? no : '';
  } catch {
    return '';
  }
}
