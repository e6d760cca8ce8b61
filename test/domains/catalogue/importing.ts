import write, { type CellObject } from 'write-excel-file/node';
import { ARGUED_HEADS } from '#server/domains/catalogue/sheet-columns.ts';
import type { SheetFinding } from '#server/law/sheet-refusal.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { collectingRoom } from './collecting-room.ts';

/** The heads of what a unit argues. */
export const ARGUED = Object.values(ARGUED_HEADS);
const HEADS = [
  '事项名称*',
  '类别',
  '决策时间（如2027年9月）',
  '是否听证',
  '自行决策',
  '配合单位',
  '履行程序',
  ...ARGUED,
];
/** Content of one cell. */
export type Cell = CellObject | string | null;

/** A good row; what a test says of it by the head of the column. */
export const row = (name: string, change: Record<string, Cell> = {}): Cell[] => {
  const facts = [name, '重要规划', '2027年9月', '否', '', '', '公众参与、合法性审查、集体讨论'];
  const said = [...facts, ...ARGUED.map((head) => `写明${head}`)];
  return said.map((cell, index) => change[(HEADS[index] ?? '').replace(/[（*].*$/, '')] ?? cell);
};
/** The form with these rows. */
export const sheetOf = (...rows: Cell[][]) => write([['重大行政决策事项申报表'], HEADS, ...rows]).toBuffer();

/** The answer to an import. */
export interface Report {
  rows: number;
  good: number;
  imported: number;
  left: SheetFinding[];
  refusal?: { findings: SheetFinding[] };
  errors?: { extensions: { code: string } }[];
}
/** Row, column and code of everything that was found. */
export const told = ({ refusal, left }: Report) =>
  (refusal?.findings ?? left).map(({ row: at, column, code }) => [at, column, code].join(' '));
/** A collecting county with a site to import at. */
export async function importingRoom() {
  const room = await collectingRoom();
  const { database, people } = room;
  const site = await openSite(database);
  const send = async (
    collectionId: string,
    bytes: Buffer,
    { goodOnly = false, by = people.clerk }: { goodOnly?: boolean; by?: Actor | null } = {},
  ) => {
    const data = new FormData();
    data.set('collectionId', collectionId);
    data.set('goodOnly', String(goodOnly));
    data.set('file', new Blob([new Uint8Array(bytes)]), '申报表.xlsx');
    const answer = await site.post('/daoru/mulu', data, by ? { ...(await signedIn(database, by)) } : {});
    return { status: answer.status, report: (await answer.json()) as Report };
  };
  const namesIn = async (collectionId: string) =>
    (
      await database.sql<{ name: string }>(
        'select name from catalogue_submission where collection_id = $1 order by id',
        [collectionId],
      )
    ).map(({ name }) => name);
  return { ...room, site, send, namesIn };
}
