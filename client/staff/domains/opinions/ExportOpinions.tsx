import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import type { Filter, Sort } from './opinion-filters.ts';
import type { Matter } from './opinion-queries.ts';
import { useExport } from './use-export.ts';

interface ExportOpinionsProps {
  matter: Matter;
  filter: Filter;
  sort: Sort;
}

/** The list as it stands, for a spreadsheet. */
export function ExportOpinions({ matter: { id, no, round }, filter, sort }: ExportOpinionsProps) {
  const wish = { consultationId: id, filter, sort };
  const { start, stop, busy, said, fault } = useExport(wish, `意见_${no}_第${round}轮.csv`);
  return (
    <>
      <Button look="text" mini onClick={() => (busy ? stop() : void start())}>
        {busy ? '停止导出' : '导出CSV'}
      </Button>
      <Status>{said}</Status>
      {fault ? <FaultNote fault={fault} /> : null}
    </>
  );
}
