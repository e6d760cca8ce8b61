import { oneOf } from '#server/engines/sheet/read-cells.ts';
import {
  type CellRead,
  type ColumnFault,
  keysIn,
  linesOf,
  RowReader,
} from '#server/ground/table/sheet-cells.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import { matterKey } from '#server/law/openness/disclosure-catalogue.ts';
import { type DisclosureTime, readTime } from '#server/law/openness/disclosure-time.ts';
import {
  DISCLOSURE_CHANNEL_LABELS,
  DISCLOSURE_FIELD_LABELS,
  DisclosureChannel,
  type DisclosureField,
  DisclosureLevel,
} from '#server/law/openness/disclosure-words.ts';
import type { WrittenRow } from './written-row.ts';

/** Names that the sheet may use, and the rows there are. */
export interface SheetSetting {
  unitsByName: ReadonlyMap<string, string>;
  /** Ids of those who may answer for a row, by their unit and name. */
  ownersByName: ReadonlyMap<string, string>;
  /** Rows of the version before, by what makes them the same. */
  kept: ReadonlyMap<string, WrittenRow>;
  /** Field that the title of the sheet names, where it has no column of fields (各领域的表). */
  titled: DisclosureField | null;
}

/** Key of a person in a unit. */
export const ownerKey = (unitId: string, name: string) => `${unitId} ${name}`;

/** A row as it would be written down, with all that could not be read. */
export interface SheetMatter {
  input: WrittenRow;
  faults: readonly ColumnFault[];
}

/** 一行公开事项: each cell read into the law's own words; what the sheet has no column for stays as it was. */
export function sheetMatter(row: SheetRow, setting: SheetSetting): SheetMatter {
  const reader = new RowReader(row);
  const [matter, item] = [reader.text('一级事项'), reader.text('二级事项')];
  const field = reader.read('领域', (text) => fieldIn(text, setting.titled), 'MAJOR_DECISIONS');
  const unitId = reader.read('公开主体', (text) => unitIn(text, setting.unitsByName), null);
  const before = setting.kept.get(matterKey({ field, matter, item }));
  const own = (head: string) => row.cells.has(head);
  const marked = (head: string) => reader.text(head) !== '';
  const input: WrittenRow = {
    field,
    matter,
    item,
    content: reader.text('公开内容'),
    basis: reader.text('公开依据'),
    ...reader.read<DisclosureTime>('公开时限', timeIn, { rhythm: 'STANDING', workingDays: null }),
    unitId,
    channels: reader.read('公开渠道和载体', channelsIn, []),
    audience: reader.read('特定群体', audienceIn, ''),
    onRequest: marked('依申请') && !marked('主动'),
    levels: Object.values(DisclosureLevel).filter((level) => marked(level === 'COUNTY' ? '县级' : '乡级')),
    ownerId: own('责任人')
      ? reader.read('责任人', (name) => ownerIn(name, unitId, setting.ownersByName), null)
      : (before?.ownerId ?? null),
    decisionNos: own('关联的决策') ? reader.items('关联的决策') : (before?.decisionNos ?? []),
    addresses: own('网址')
      ? reader.read('网址', (text) => ({ value: linesOf(text) }), [])
      : (before?.addresses ?? []),
  };
  return { input, faults: reader.faults };
}

function fieldIn(text: string, titled: DisclosureField | null): CellRead<DisclosureField> {
  const read = text === '' ? { value: titled } : oneOf(DISCLOSURE_FIELD_LABELS, '领域')(text);
  if ('fix' in read) return read;
  return read.value === null
    ? { message: '没有写明领域。', fix: `写试点领域的名称，例如${DISCLOSURE_FIELD_LABELS.HEALTH}。` }
    : { value: read.value };
}

function timeIn(text: string): CellRead<DisclosureTime> {
  const value = readTime(text);
  return value
    ? { value }
    : {
        message: text ? `“${text}”看不出公开时限。` : '没有写明公开时限。',
        fix: '写成“20个工作日内”“每月”“每季度”“每年”或者“长期公开”。',
      };
}

/** The channels that are marked, where some are; the national form prints all of them. */
const channelsIn = (text: string): CellRead<DisclosureChannel[]> => {
  const marked = [...text.matchAll(/[■☑√]\s*([^■□☑√\n]+)/g)].map(([, channel = '']) => channel.trim());
  const said = (marked.length > 0 ? marked.join('、') : text).replaceAll(
    /社区\/企事业单位\/村公示栏(?:（电子屏）)?/g,
    DISCLOSURE_CHANNEL_LABELS.NOTICE_BOARD,
  );
  const read = keysIn(said, DISCLOSURE_CHANNEL_LABELS, '公开渠道和载体');
  if ('fix' in read) return read;
  return { value: Object.values(DisclosureChannel).filter((channel) => read.value.includes(channel)) };
};

const audienceIn = (text: string): CellRead<string> =>
  /^[√■]$/.test(text)
    ? { message: '没有写明是哪些人。', fix: '写特定群体的名称，例如“被征地农民”。' }
    : { value: text.replace(/^[√■]\s*/, '') };

const unitIn = (name: string, units: ReadonlyMap<string, string>): CellRead<string | null> => {
  const id = units.get(name);
  return id !== undefined || name === ''
    ? { value: id ?? null }
    : { message: `没有“${name}”这个单位。`, fix: '写一个单位的全称，如“县财政局”。' };
};

const ownerIn = (
  name: string,
  unitId: string | null,
  owners: ReadonlyMap<string, string>,
): CellRead<string | null> => {
  const id = owners.get(ownerKey(unitId ?? '', name));
  return name === '' || id !== undefined
    ? { value: id ?? null }
    : {
        message: `公开主体没有“${name}”这个人。`,
        fix: '写该单位账号或者政策解读专员的姓名；暂时没有的空着。',
      };
};
