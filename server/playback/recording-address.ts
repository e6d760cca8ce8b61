/** The address of published recordings, below the meeting's address. */
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
export const publicAddress = (meetingNo: string, { id, mime }: { id: string; mime: string | null }): string =>
  `/huiyi/${meetingNo}/${PUBLIC_FOLDER}/${id}.${endingOf(mime)}`;

/** The address of a file for the review (审查的地址). */
export const reviewAddress = ({ id, mime }: { id: string; mime: string | null }): string =>
  `${REVIEW_FOLDER}${id}.${endingOf(mime)}`;
