import { useState } from 'react';
import { csvOf } from '#client/csv.ts';
import { type Fault, faultOf } from './fault.ts';
import { saveText } from './save-text.ts';

interface Page<Node> {
  nodes: readonly Node[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
}

/** Every page of a list, one after the other; what cannot be read any more ends it. */
export async function* pagesOf<Node>(
  read: (after: string | null) => Promise<Page<Node> | undefined>,
): AsyncGenerator<readonly Node[]> {
  let after: string | null = null;
  do {
    const page: Page<Node> | undefined = await read(after);
    if (!page) return;
    yield page.nodes;
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}

interface ExportPlan<Row> {
  /** Of the file. */
  name: string;
  head: readonly string[];
  pages: () => AsyncIterable<readonly Row[]>;
  rowOf: (row: Row) => readonly string[];
  /** Unit of the count: 项, 人. */
  unit: string;
}

interface Progress {
  busy: boolean;
  said: string;
  fault: Fault | null;
}

const IDLE: Progress = { busy: false, said: '', fault: null };

/** 导出: a list with its conditions as a file, read page by page. */
export function useExport<Row>({ name, head, pages, rowOf, unit }: ExportPlan<Row>) {
  const [progress, setProgress] = useState(IDLE);
  async function start() {
    setProgress({ ...IDLE, busy: true, said: '正在读取' });
    const rows: (readonly string[])[] = [];
    try {
      for await (const page of pages()) {
        rows.push(...page.map(rowOf));
        setProgress({ ...IDLE, busy: true, said: `已读取${rows.length}${unit}` });
      }
      if (rows.length > 0) saveText(name, csvOf([head, ...rows]));
      setProgress({
        ...IDLE,
        said: rows.length > 0 ? `已导出${rows.length}${unit}` : '没有符合条件的，没有导出',
      });
    } catch (error) {
      setProgress({ ...IDLE, fault: faultOf(error) });
    }
  }
  return { ...progress, start };
}
