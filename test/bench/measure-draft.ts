import { execFile } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Row } from '#test/kernel/load-rows.ts';
import { median } from './rounds.ts';

const ARTICLES = 300;
const TIMES = 20;

interface Told {
  taken: number[];
  plain: number[];
  clauses: number;
  kilobytes: number;
}

/** 导入草案: from the bytes of a Word file of 300 articles to its clauses; the first time of a fresh process counts. */
export async function measureDraftImport(): Promise<Row> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--experimental-transform-types',
    '--disable-warning=ExperimentalWarning',
    join(import.meta.dirname, 'import-draft.ts'),
    String(ARTICLES),
    String(TIMES),
  ]);
  const { taken, plain, clauses, kilobytes } = JSON.parse(stdout) as Told;
  if (clauses < ARTICLES) throw new Error(`only ${clauses} clauses were read`);
  return {
    id: 'draft-import',
    what: `导入${ARTICLES}条的 .docx 草案（自动编号、表格），${TIMES}次中最慢的一次`,
    unit: '秒',
    floor: median(plain),
    ours: Math.max(...taken),
    must: 2,
    goal: 1,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: `中位数 ${median(taken).toFixed(3)} 秒；文件 ${kilobytes.toFixed(0)} kB；基准为同样的文字粘贴后切分`,
  };
}
