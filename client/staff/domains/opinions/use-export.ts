import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { csvOf } from '#client/csv.ts';
import { saveText } from '#client/staff/ground/frame/save-text.ts';
import { type Fault, faultOf } from '#client/staff/ground/frame/fault.ts';
import { EXPORT_HEAD, exportRow } from './export-columns.ts';
import { exportPages, type ExportWish } from './export-pages.ts';

interface Progress {
  busy: boolean;
  /** Progress or result of the export, in words. */
  said: string;
  fault: Fault | null;
}

export interface Export extends Progress {
  start: () => Promise<void>;
  stop: () => void;
}

const IDLE: Progress = { busy: false, said: '', fault: null };

const saidOf = (count: number) =>
  count === 0
    ? '没有符合条件的意见，没有导出'
    : `已导出${count}条。导出记入审计日志，文件里没有联系方式，请妥善保管`;

/** 导出: the list with its conditions as a file, read page by page; leaving the desk ends it. */
export function useExport(wish: ExportWish, name: string): Export {
  const client = useApolloClient();
  const [progress, setProgress] = useState(IDLE);
  /** The run that counts; any other one has been stopped. */
  const run = useRef(0);
  useEffect(() => () => void (run.current += 1), []);

  async function collect(mine: number): Promise<string[][] | null> {
    const rows: string[][] = [];
    for await (const page of exportPages(client, wish)) {
      if (run.current !== mine) return null;
      rows.push(...page.map(exportRow));
      setProgress({ busy: true, said: `已读取${rows.length}条`, fault: null });
    }
    return run.current === mine ? rows : null;
  }

  async function start() {
    run.current += 1;
    const mine = run.current;
    setProgress({ ...IDLE, busy: true, said: '正在读取' });
    try {
      const rows = await collect(mine);
      if (!rows) return;
      if (rows.length > 0) saveText(name, csvOf([[...EXPORT_HEAD], ...rows]));
      setProgress({ ...IDLE, said: saidOf(rows.length) });
    } catch (error) {
      if (run.current === mine) setProgress({ ...IDLE, fault: faultOf(error) });
    }
  }

  const stop = () => {
    run.current += 1;
    setProgress({ ...IDLE, said: '已停止，没有保存文件' });
  };
  return { ...progress, start, stop };
}
