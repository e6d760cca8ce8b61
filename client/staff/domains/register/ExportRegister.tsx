import type { RegisterDeskQueryVariables, RepresentativeFilter } from '#client/graphql/graphql.ts';
import { useApolloClient } from '@apollo/client/react';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import { pagesOf, useExport } from '#client/staff/ground/frame/use-export.ts';
import { Button } from '#client/ui/Button.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { words } from '#client/words.ts';
import { RegisterListQuery, RegisterRowFragment } from './register-documents.ts';
import { exportRow, REGISTER_HEAD } from './register-words.ts';

const PAGE = 100;

/** The list as it stands, for a spreadsheet or on paper: no contacts in it. */
export function ExportRegister({ order = 'LATEST', ...filter }: Partial<RegisterDeskQueryVariables>) {
  const client = useApolloClient();
  const pages = () =>
    pagesOf(async (after) => {
      const variables = { filter, order, first: PAGE, after };
      const { data } = await client.query({ query: RegisterListQuery, variables, fetchPolicy: 'no-cache' });
      return data?.representatives;
    });
  const { start, busy, said, fault } = useExport({
    name: '社会公众代表.csv',
    head: REGISTER_HEAD,
    pages,
    rowOf: (node) => exportRow(readFragment(RegisterRowFragment, node)),
    unit: '人',
  });
  return (
    <>
      <a href={xlsxHref(filter)} download>
        导出Excel
      </a>
      <Button look="text" mini aria-busy={busy} onClick={() => (busy ? undefined : void start())}>
        导出CSV
      </Button>
      <Button look="text" mini onClick={() => globalThis.print()}>
        {words.actions.print}
      </Button>
      <Status>{said}</Status>
      {fault ? <FaultNote fault={fault} /> : null}
    </>
  );
}

function xlsxHref(filter: RepresentativeFilter): string {
  const query = new URLSearchParams();
  for (const name of ['state', 'category', 'region', 'words'] as const) {
    const value = filter[name];
    if (value) query.set(name, value);
  }
  return query.size > 0 ? `/daochu/daibiao.xlsx?${query}` : '/daochu/daibiao.xlsx';
}
