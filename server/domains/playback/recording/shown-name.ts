const MOST = 120;

// Control characters, and those that change the direction of writing.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The display name of a file (显示名): no path, no invisible characters; never used as a name on disk. */
export function shownName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replaceAll(UNSEEN, '').trim();
  return Array.from(clean).slice(0, MOST).join('') || '录像';
}
