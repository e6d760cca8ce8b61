import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { grouped } from './policy-groups.ts';
import type { PolicyValue } from './policy-version.ts';
import { valueWord } from './policy-words.ts';

/** The settings as they stand, for those who only read them. */
export function PolicyTable({ values }: { values: readonly PolicyValue[] }) {
  return (
    <div className="stack">
      {grouped(values).map(([title, members]) => (
        <Panel key={title} title={title}>
          <Table
            caption={title}
            captionHidden
            stack
            tight
            columns={[{ label: '项目' }, { label: '现行' }, { label: '初始' }, { label: '说明' }]}
            rows={members.map((one) => ({
              key: one.key,
              cells: [one.label, valueWord(one), valueWord({ ...one, value: one.defaultValue }), one.note],
            }))}
          />
        </Panel>
      ))}
    </div>
  );
}
