import { Table } from '#client/ui/Table.tsx';
import { DISCLOSURE_FIELD_LABELS } from '#client/words.ts';
import { timeWords } from '#server/law/openness/disclosure-time.ts';
import type { Catalogue } from './catalogue-form.ts';

const HEADS = [
  { label: '公开事项' },
  { label: '领域' },
  { label: '公开时限' },
  { label: '公开主体' },
  { label: '责任人' },
  { label: '关联的决策' },
];

/** The rows of a catalogue in short, with who answers for each. */
export const RowsTable = ({ rows }: Pick<Catalogue, 'rows'>) => (
  <Table
    stack
    tight
    caption="标准目录各行"
    captionHidden
    columns={HEADS}
    rows={rows.map(({ id, field, matter, item, rhythm, workingDays, unit, ownerName, decisions }) => ({
      key: id,
      cells: [
        item ? `${matter}：${item}` : matter,
        DISCLOSURE_FIELD_LABELS[field],
        timeWords({ rhythm, workingDays: workingDays ?? null }),
        unit.name,
        ownerName ?? '还没有选',
        decisions.map(({ title }) => title).join('；') || '—',
      ],
    }))}
  />
);
