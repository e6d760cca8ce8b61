import { paragraph, type Sheet, table } from '#schema/kernel/sheet.ts';
import { processFile } from '#server/domains/execution/archive.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import {
  ARCHIVE_ITEM_LABELS,
  type ArchiveItem,
  archiveItems,
  missingArchiveItems,
} from '#server/law/archive/archive.ts';
import { both, type Piece } from './piece.ts';

/** One line of the checklist: what the file must hold, whether it does, and where it lies. */
interface ChecklistLine {
  item: ArchiveItem;
  label: string;
  present: boolean;
  places: readonly string[];
}

/** 归档材料核对表 (国令713号第三十三条): what the steps taken ask for, against what was bound. */
export async function checklistPieces(
  db: Db,
  decisionId: string,
  bound: ReadonlyMap<ArchiveItem, readonly string[]>,
): Promise<Piece[]> {
  const file = await processFile(db, decisionId);
  const missing = missingArchiveItems(file);
  const lines = archiveItems(file).map((item) => ({
    item,
    label: ARCHIVE_ITEM_LABELS[item],
    present: !missing.includes(item),
    places: bound.get(item) ?? [],
  }));
  const label = '归档材料核对表';
  return both(label, label, checklistSheet(lines), lines);
}

const checklistSheet = (lines: readonly ChecklistLine[]): Omit<Sheet, 'path'> => ({
  title: '归档材料核对表',
  blocks: [
    paragraph(`依据：国令713号第三十三条。${verdict(lines)}`),
    table(
      ['序号', '归档材料', '核对', '所在位置'],
      lines.map(({ label, present, places }, index) => [
        String(index + 1),
        label,
        present ? '齐全' : '缺少',
        places.join('\n') || (present ? '平台已登记' : ''),
      ]),
    ),
  ],
});

function verdict(lines: readonly ChecklistLine[]): string {
  const missing = lines.filter(({ present }) => !present).map(({ label }) => label);
  return missing.length === 0 ? '应当归档的材料齐全。' : `缺少：${missing.join('、')}。`;
}
