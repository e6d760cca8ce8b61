import { useState } from 'react';
import { offer } from '#client/offer.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { DataGrid } from '#client/ui/desk/DataGrid.tsx';
import { registerColumns } from './register-columns.tsx';
import type { RegisterRow } from './register-documents.ts';
import { VerifyRepresentatives } from './standing-documents.ts';

interface RegisterGridProps {
  rows: readonly RegisterRow[];
  today: string;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The list; those who wait can be picked, to be verified together by somebody who did not enter them. */
export function RegisterGrid({ rows, today }: RegisterGridProps) {
  const [picked, setPicked] = useState(NOBODY);
  const waiting = rows.every(
    ({ state, viewerCan }) => state === 'VERIFYING' && !notMine(offer(viewerCan, 'verify')),
  );
  const chosen = rows.filter(({ id }) => picked.has(id));
  const grid = {
    caption: '社会公众代表，可左右滚动',
    columns: registerColumns(today),
    rows,
    keyOf: ({ id }: RegisterRow) => id,
  };
  if (!waiting) return <DataGrid {...grid} />;
  return (
    <>
      {chosen.length > 0 ? <VerifyTogether chosen={chosen} onDone={() => setPicked(NOBODY)} /> : null}
      <DataGrid {...grid} selected={picked} onSelect={setPicked} nameOf={({ name }) => name} />
    </>
  );
}

function VerifyTogether({ chosen, onDone }: { chosen: readonly RegisterRow[]; onDone: () => void }) {
  const [first] = chosen;
  if (!first) return null;
  const names = chosen.map(({ name }) => name).join('、');
  return (
    <ActionForm
      form="representatives:verify"
      capability={offer(first.viewerCan, 'verify')}
      word={`核实选中的${chosen.length}人`}
      document={VerifyRepresentatives}
      fields={[
        {
          name: 'note',
          label: '怎样核实',
          kind: 'area',
          hint: `${names}。以同一方式核实的才一并办理；不登记证件号码。`,
        },
      ]}
      variables={({ note = '' }) => ({
        representatives: chosen.map(({ id, version }) => ({ id, version })),
        note,
      })}
      confirm={`${names}入库后可以被抽选、受邀列席；同意公开姓名的，姓名出现在公开的代表名单里。`}
      onDone={onDone}
    />
  );
}
