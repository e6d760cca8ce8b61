import type { FileKind } from './file-kind.ts';

/** The most code points of a name. */
export const NAME_MAX = 120;

// Control characters, and those that change the direction of writing: they can disguise an .exe as a document.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The display name of a file (显示名): no path, no invisible characters, and the extension of its real kind. */
export function displayName(given: string, { extensions }: FileKind): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replaceAll(UNSEEN, '').trim().replace(/^\.+/, '');
  const dot = clean.lastIndexOf('.');
  const ending = clean.slice(dot + 1).toLowerCase();
  const named = dot > 0 && extensions.includes(ending);
  const stem = (named ? clean.slice(0, dot) : clean) || '附件';
  const extension = named ? ending : extensions[0];
  return `${Array.from(stem)
    .slice(0, NAME_MAX - extension.length - 1)
    .join('')}.${extension}`;
}
