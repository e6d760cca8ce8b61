import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Person } from '#schema/identity/person.ts';
import type { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { StoredFile } from '#schema/kernel/stored-file.ts';

/** The place of a picture that nobody has put in order yet: after all others. */
export const UNPLACED = 1000;

/** 附件: a file of a dossier or of a comment. `storageKey` is made by the server; the name is only shown. */
@Entity()
@Index({ properties: ['consultationId'] })
export class Attachment extends StoredFile {
  declare readonly [EntityName]?: 'Attachment';

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id' })
  readonly consultationId!: string;

  @Property({ type: 'uuid', index: true, nullable: true })
  commentId: string | null = null;

  @Property({ type: 'text' })
  readonly kind!: AttachmentKind;

  @Property({ type: 'integer', default: 0 })
  position: Opt<number> = 0;

  /** Of a picture of the interpretation (图解): what is on it, and the words beneath it. */
  @Property({ type: 'text', default: '' })
  alt: Opt<string> = '';

  @Property({ type: 'text', default: '' })
  caption: Opt<string> = '';

  /** As it is shown, in pixels. */
  @Property({ type: 'integer', nullable: true })
  readonly width: number | null = null;

  @Property({ type: 'integer', nullable: true })
  readonly height: number | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'uploaded_by_id', nullable: true })
  readonly uploadedById: string | null = null;

  /** Until this is set the file belongs to nobody's record and may be swept away. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  attachedAt: Date | null = null;
}
