const MOST = 120;

// Control characters, and those that turn the direction of writing.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What a file is called where people see it (显示名): no path and nothing unseen; on no disk is anything called so. */
export function shownName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replaceAll(UNSEEN, '').trim();
  return Array.from(clean).slice(0, MOST).join('') || '录像';
}
