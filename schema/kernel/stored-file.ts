import { column } from '#schema/kernel/columns.ts';

/** An uploaded file as its row keeps it (文件): its bytes lie in the store under `storageKey` and never change. */
export abstract class StoredFile {
  readonly id = column.key();
  readonly name = column.text();
  readonly mediaType = column.text();
  readonly size = column.integer();
  readonly sha256 = column.text();
  readonly storageKey = column.text({ unique: true });
  readonly uploadedAt = column.instant();
}
