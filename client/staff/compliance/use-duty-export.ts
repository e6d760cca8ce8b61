import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { DutyFilter, DutyOrder } from '#client/graphql/graphql.ts';
import { csvOf } from '#client/csv.ts';
import { type Fault, faultOf } from '#client/staff/frame/fault.ts';
import { saveText } from '#client/staff/frame/save-text.ts';
import { dutyPages } from './duty-pages.ts';
import { DUTY_HEAD, dutyRow } from './duty-rows.ts';

interface Progress {
  busy: boolean;
  said: string;
  fault: Fault | null;
}

const IDLE: Progress = { busy: false, said: '', fault: null };

/** 导出: the list with its conditions as a file, read page by page. */
export function useDutyExport(filter: DutyFilter, order: DutyOrder, name: string) {
  const client = useApolloClient();
  const [progress, setProgress] = useState(IDLE);
  async function start() {
    setProgress({ ...IDLE, busy: true, said: '正在读取' });
    const rows: string[][] = [];
    try {
      for await (const page of dutyPages(client, filter, order)) {
        rows.push(...page.map(dutyRow));
        setProgress({ ...IDLE, busy: true, said: `已读取${rows.length}项` });
      }
      if (rows.length > 0) saveText(name, csvOf([[...DUTY_HEAD], ...rows]));
      const said = rows.length > 0 ? `已导出${rows.length}项` : '没有符合条件的事项，没有导出';
      setProgress({ ...IDLE, said });
    } catch (error) {
      setProgress({ ...IDLE, fault: faultOf(error) });
    }
  }
  return { ...progress, start };
}
