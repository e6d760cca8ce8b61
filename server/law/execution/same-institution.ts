/**
 * 国令713号第三十六条: whether two are one institution (同一单位、机构): units of the county by their id, all
 * others by name. Brackets, quotation marks and blanks make no other
 * institution of it; a name within a longer one may be a part of the same.
 */

/** How two names stand to each other. */
export type Kinship = 'SAME' | 'RELATED' | 'OTHER';

/** Fewer characters name no institution. */
const NAME_MIN = 4;

/** A unit of the county, or an institution without an id here (机构). */
export interface Institution {
  id: string | null;
  name: string;
}

/** Compares two institutions; two units are two however alike their names. */
export function kinship(one: Institution, other: Institution): Kinship {
  if (one.id !== null && other.id !== null)
    return one.id === other.id ? 'SAME' : likeness(one.name, other.name) === 'OTHER' ? 'OTHER' : 'RELATED';
  return likeness(one.name, other.name);
}

/** Compares two names of institutions. */
function likeness(one: string, other: string): Kinship {
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
