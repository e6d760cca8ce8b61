import { PICTURE_HEAD_BYTES, pictureKind, type PictureKind } from '#server/ground/kernel/media/picture.ts';

/** An accepted kind of file: leading bytes, name, media type. */
export interface FileKind {
  readonly extensions: readonly [first: string, ...others: string[]];
  readonly mediaType: string;
  /** Shown in the browser instead of downloaded. */
  readonly inline: boolean;
}

/** The accepted kinds of files (允许的附件类型), recognised by content, never by name. */
export const FILE_KINDS = {
  pdf: { extensions: ['pdf'], mediaType: 'application/pdf', inline: false },
  jpeg: { extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg', inline: true },
  png: { extensions: ['png'], mediaType: 'image/png', inline: true },
  webp: { extensions: ['webp'], mediaType: 'image/webp', inline: true },
  docx: {
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    inline: false,
  },
  xlsx: {
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    inline: false,
  },
} as const satisfies Record<string, FileKind>;

/** The kind by the leading bytes; for archives the contents decide. */
export type Beginning = 'pdf' | PictureKind | 'archive';

const BEGINNINGS: readonly (readonly [Beginning, string])[] = [
  ['pdf', '%PDF-'],
  ['archive', 'PK\x03\x04'],
];

/** The longest signature in bytes. */
export const HEAD_BYTES = PICTURE_HEAD_BYTES;

/** The kind by its leading bytes; null if not accepted. */
export const beginningOf = (head: Buffer): Beginning | null =>
  pictureKind(head) ??
  BEGINNINGS.find(([, word]) => head.toString('latin1', 0, word.length) === word)?.[0] ??
  null;

/** Whether files of this media type are shown in the browser. */
export const shownInline = (mediaType: string): boolean =>
  Object.values(FILE_KINDS).some((kind) => kind.mediaType === mediaType && kind.inline);
