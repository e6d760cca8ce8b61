import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { StoredFile } from '#schema/kernel/stored-file.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';

/** 列席材料: a paper of one item for those invited to it; its bytes never change. */
@Table({ indexes: [{ properties: ['itemId', 'id'] }] })
export class InvitationMaterial extends StoredFile {
  readonly itemId = column.ref(() => AgendaItem);

  /** 标注“内部”: not to be passed on. */
  readonly internal = column.bool();
  readonly uploadedById = column.ref(() => Person);

  /** 撤回: nobody invited reads it any more; the row says that it was there, and why it is not. */
  removedAt = column.instant.opt();
  removedById = column.ref.opt(() => Person);
  removeReason = column.text.opt();
}
