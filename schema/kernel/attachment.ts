import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Person } from '#schema/identity/person.ts';
import type { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { StoredFile } from '#schema/kernel/stored-file.ts';

/** The place of a picture that nobody has put in order yet: after all others. */
export const UNPLACED = 1000;

/** 附件: a file of a dossier or of a comment. `storageKey` is made by the server; the name is only shown. */
@Table({ indexes: [{ properties: ['consultationId'] }] })
export class Attachment extends StoredFile {
  readonly consultationId = column.ref(() => Consultation);
  commentId = column.uuid.opt({ index: true });
  readonly kind = column.text() as AttachmentKind;
  position = column.integer.or(0);

  /** Of a picture of the interpretation (图解): what is on it, and the words beneath it. */
  alt = column.text.or('');
  caption = column.text.or('');

  /** As it is shown, in pixels. */
  readonly width = column.integer.opt();
  readonly height = column.integer.opt();
  readonly uploadedById = column.ref.opt(() => Person);

  /** Until this is set the file belongs to nobody's record and may be swept away. */
  attachedAt = column.instant.opt();
}
