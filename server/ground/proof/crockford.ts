/** Crockford's alphabet: 32 signs that are not mistaken for one another, read aloud or copied by hand. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first `length` signs of `bytes`, five bits each (编码). */
export function crockford(bytes: Uint8Array, length: number): string {
  if (bytes.length * 8 < length * 5) throw new RangeError('too few bytes');
  let signs = '';
  for (let index = 0; index < length; index++) signs += SIGNS.charAt(fiveBits(bytes, index * 5));
  return signs;
}

function fiveBits(bytes: Uint8Array, from: number): number {
  const high = bytes[from >> 3] ?? 0;
  const low = bytes[(from >> 3) + 1] ?? 0;
  return (((high << 8) | low) >> (11 - (from & 7))) & 31;
}

/** The code that someone typed (输入的编号) in whatever case, O for 0, I or L for 1, blanks and hyphens anywhere; null when it is none. */
export function readCrockford(typed: string, length: number): string | null {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  const code = bare.replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === length && Array.from(code).every((sign) => SIGNS.includes(sign)) ? code : null;
}
