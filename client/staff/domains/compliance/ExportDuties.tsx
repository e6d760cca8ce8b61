import type { DutyFilter, DutyOrder } from '#client/graphql/graphql.ts';
import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { useDutyExport } from './use-duty-export.ts';

interface ExportDutiesProps {
  filter: DutyFilter;
  order: DutyOrder;
  name: string;
}

/** The list as it stands, for a spreadsheet or on paper. */
export function ExportDuties({ filter, order, name }: ExportDutiesProps) {
  const { start, busy, said, fault } = useDutyExport(filter, order, `${name}.csv`);
  return (
    <>
      <Button look="text" mini aria-busy={busy} onClick={() => (busy ? undefined : void start())}>
        导出CSV
      </Button>
      <Button look="text" mini onClick={() => globalThis.print()}>
        打印
      </Button>
      <Status>{said}</Status>
      {fault ? <FaultNote fault={fault} /> : null}
    </>
  );
}
