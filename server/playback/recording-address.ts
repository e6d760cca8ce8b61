/** Where recordings that are published are fetched, below a meeting's own address. */
export const PUBLIC_FOLDER = 'luxiang';

/** Where those who prepare and review fetch what is not published. */
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

/** The ending of a file's address, by what it is. */
export const endingOf = (mime: string | null): string => ENDINGS[mime ?? ''] ?? 'bin';

/** The address of a file that is published (公布的地址). */
export const publicAddress = (meetingNo: string, { id, mime }: { id: string; mime: string | null }): string =>
  `/huiyi/${meetingNo}/${PUBLIC_FOLDER}/${id}.${endingOf(mime)}`;

/** The address of a file for the review (审查的地址). */
export const reviewAddress = ({ id, mime }: { id: string; mime: string | null }): string =>
  `${REVIEW_FOLDER}${id}.${endingOf(mime)}`;
