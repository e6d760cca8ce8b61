import type { ExplainedPicture } from '#schema/consultation/dossier-parts.ts';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import type { FileRow } from './consultation-row.ts';

/** Columns of a file needed to show it as a picture. */
export type PictureRow = Pick<
  FileRow,
  'id' | 'kind' | 'name' | 'corrected' | 'width' | 'height' | 'alt' | 'caption'
>;

/** The pictures of an interpretation as they are read (图解): what was put right stays a file, and is shown no more. */
export const picturesOf = (files: readonly PictureRow[]): ExplainedPicture[] =>
  files.flatMap(({ id, kind, name, corrected, width, height, alt, caption }) =>
    kind !== AttachmentKind.PICTURE || corrected || width === null || height === null
      ? []
      : [{ id, url: `/files/${id}/${encodeURIComponent(name)}`, width, height, alt, caption }],
  );
