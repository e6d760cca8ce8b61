/** Owner of a recording, as its address names it (录像的归属): a meeting, or the interpretation of a draft. */
export type RecordingPlace =
  | { readonly owner: 'meeting'; readonly no: string }
  | { readonly owner: 'consultation'; readonly no: string; readonly round: number };

/** The page below which everything of its recordings lives (页面地址). */
export const pageOf = (place: RecordingPlace): string =>
  place.owner === 'meeting' ? `/huiyi/${place.no}` : `/zhengji/${place.no}/${place.round}`;

/** Scope of public pages invalidated when one of its recordings is published or withdrawn (内容范围). */
export const scopeOf = (place: RecordingPlace): string =>
  place.owner === 'meeting' ? `meeting:${place.no}` : `decision:${place.no}`;

/** Everything below an owner's page, as a regular expression: its number, and the round of a consultation. */
const OWNERS = '(?:/huiyi/([0-9]{4}-[0-9]{1,4})|/zhengji/([0-9]{4}-[0-9]{1,5})/([1-9][0-9]{0,2}))';

/** An address below the page of whoever owns recordings (录像下的地址). */
export const below = (rest: string): RegExp => new RegExp(`^${OWNERS}/${rest}$`);

/** The owner that such an address names, and what the address says besides; null where it is none. */
export function placeIn(
  address: RegExp,
  path: string,
): { place: RecordingPlace; rest: (string | undefined)[] } | null {
  const found = address.exec(path);
  if (!found) return null;
  const [, meeting, no = '', round, ...rest] = found as (string | undefined)[];
  if (meeting) return { place: { owner: 'meeting', no: meeting }, rest };
  return { place: { owner: 'consultation', no, round: Number(round) }, rest };
}

/** The address of published recordings, below the owner's address. */
export const PUBLIC_FOLDER = 'luxiang';

/** The address of unpublished recordings, for those who prepare and review them. */
export const REVIEW_FOLDER = '/gongzuotai/luxiang/';

const ENDINGS: Readonly<Record<string, string>> = {
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'video/quicktime': 'mov',
  'video/x-matroska': 'mkv',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** The extension of a file's address, by its role. */
export const endingOf = (mime: string | null): string => ENDINGS[mime ?? ''] ?? 'bin';

/** The address of a file that is published (公布的地址). */
export const publicAddress = (
  place: RecordingPlace,
  { id, mime }: { id: string; mime: string | null },
): string => `${pageOf(place)}/${PUBLIC_FOLDER}/${id}.${endingOf(mime)}`;

/** The address of a file for the review (审查的地址). */
export const reviewAddress = ({ id, mime }: { id: string; mime: string | null }): string =>
  `${REVIEW_FOLDER}${id}.${endingOf(mime)}`;
