import type { DisclosureRowView } from '#schema/disclosure/disclosure-view.ts';
import type { NamedTable } from '#server/domains/catalogue/catalogue-tables.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { timeWords } from '#server/law/openness/disclosure-time.ts';
import {
  DISCLOSURE_CHANNEL_LABELS,
  DISCLOSURE_FIELD_LABELS,
  DISCLOSURE_LEVEL_LABELS,
} from '#server/law/openness/disclosure-words.ts';
import { STANDARD_COLUMNS, standardCells, type StandardRow } from '#server/law/openness/standard-row.ts';
import { publishedCatalogue } from './disclosure-catalogue.queries.ts';
import { FIELD_COLUMN } from './disclosure-sheet.ts';
import { rowsOf } from './disclosure-rows.queries.ts';

/** The published catalogue in the columns of its national form (标准目录下载), the field before them. */
export async function disclosureTable(context: Context, versionNo: number): Promise<NamedTable | null> {
  const catalogue = await publishedCatalogue(context, versionNo);
  if (!catalogue) return null;
  const { id, title, publishedOn, changeNote } = catalogue;
  const rows = await rowsOf(context, id);
  return {
    fileName: title,
    published: true,
    plan: {
      title,
      under: publishedOn ? `第${versionNo}版，${inChinese(publishedOn)}公布` : '',
      columns: [FIELD_COLUMN, ...STANDARD_COLUMNS],
      rows: rows.map((row, index) => [
        DISCLOSURE_FIELD_LABELS[row.field],
        ...standardCells(inWords(row), index),
      ]),
      notes: changeNote ? [`调整说明：${changeNote}。`] : [],
    },
  };
}

const inWords = (row: DisclosureRowView): StandardRow => ({
  field: row.matter,
  item: row.item,
  content: row.content,
  basis: row.basis,
  time: timeWords(row),
  by: row.unit.name,
  channels: row.channels.map((channel) => DISCLOSURE_CHANNEL_LABELS[channel]),
  audience: row.audience,
  unasked: !row.onRequest,
  levels: row.levels.map((level) => DISCLOSURE_LEVEL_LABELS[level]),
});
