/**
 * 国令713号第三十六条: whether two names are of one institution (同一单位、机构). Brackets, quotation marks and blanks make no other
 * institution of it; a name within a longer one may be a part of the same.
 */

/** How two names stand to each other. */
export type Kinship = 'SAME' | 'RELATED' | 'OTHER';

/** Fewer characters name no institution. */
const NAME_MIN = 4;

/** Compares two names of institutions. */
export function kinship(one: string, other: string): Kinship {
  const [a, b] = [plain(one), plain(other)];
  if (a === '' || b === '') return 'OTHER';
  if (a === b) return 'SAME';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= NAME_MIN && long.includes(short) ? 'RELATED' : 'OTHER';
}

const BRACKETED = /[([{〔【《〈「『][^)\]}〕】》〉」』]*(?:[)\]}〕】》〉」』]|$)/gu;
const letters = (name: string) => name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** A name that stands in brackets as a whole is read without them. */
function plain(name: string): string {
  const told = name.normalize('NFKC');
  return letters(told.replaceAll(BRACKETED, '')) || letters(told);
}
