import { useApolloClient } from '@apollo/client/react';
import type { DutyFilter, DutyOrder } from '#client/graphql/graphql.ts';
import { useExport } from '#client/staff/ground/frame/use-export.ts';
import { dutyPages } from './duty-pages.ts';
import { DUTY_HEAD, dutyRow } from './duty-rows.ts';

/** 导出: the list of duties with its conditions as a file. */
export function useDutyExport(filter: DutyFilter, order: DutyOrder, name: string) {
  const client = useApolloClient();
  return useExport({
    name,
    head: DUTY_HEAD,
    pages: () => dutyPages(client, filter, order),
    rowOf: dutyRow,
    unit: '项',
  });
}
