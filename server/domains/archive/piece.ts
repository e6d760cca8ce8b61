import type { Sheet } from '#schema/kernel/sheet.ts';
import type { ArchiveItem } from '#server/law/archive/archive.ts';
import { entryName, type FilePart, folderOf } from '#server/law/archive/process-file.ts';

/** Fields common to every piece of a file (卷内文件). */
interface Placed {
  path: string;
  /** Its name in the table of contents. */
  label: string;
  /** Required archive items that it provides. */
  holds: readonly ArchiveItem[];
}

/** A paper to be read, written as Word. */
export type Paper = Placed & {
  kind: 'paper';
  sheet: Sheet;
  /** One of the volumes of opinions. */ volume?: boolean;
};

/** Data for programs, written as JSON. */
export type Data = Placed & { kind: 'data'; value: unknown };

/** A document as it was uploaded. */
export type Stored = Placed & {
  kind: 'stored';
  fileId: string;
  storageKey: string;
  size: number;
  sha256: string;
};

/** A piece of a decision's file (卷内文件). */
export type Piece = Paper | Data | Stored;

/** Gives the pieces of each folder their numbers (卷内编号). */
export class Places {
  readonly #counts = new Map<string, number>();

  /** The next place in a part, or in a folder of it: `08 合法性审查/03 合法性审查意见`. */
  next(part: FilePart, label: string, within?: string): string {
    const folder = within === undefined ? folderOf(part) : `${folderOf(part)}/${entryName(within)}`;
    const count = (this.#counts.get(folder) ?? 0) + 1;
    this.#counts.set(folder, count);
    return `${folder}/${String(count).padStart(2, '0')} ${entryName(label)}`;
  }
}

/** A paper and the same as data, side by side. */
export function both(
  place: string,
  label: string,
  sheet: Omit<Sheet, 'path'>,
  value: unknown,
  holds: readonly ArchiveItem[] = [],
): [Paper, Data] {
  const path = `${place}.docx`;
  return [
    { kind: 'paper', path, label, holds, sheet: { ...sheet, path } },
    { kind: 'data', path: `${place}.json`, label: `${label}（数据）`, holds: [], value },
  ];
}
