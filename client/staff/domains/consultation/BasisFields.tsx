import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { BASIS_LEVEL_LABELS } from '#client/words.ts';
import type { BasisRow } from './dossier-form.ts';

const LEVELS = optionsOf(BASIS_LEVEL_LABELS);

interface BasisFieldsProps {
  row: BasisRow;
  set: (change: Partial<BasisRow>) => void;
  id: string;
}

/** One law or document: what it is and where it stands. */
export const BasisNames = ({ row, set, id }: BasisFieldsProps) => (
  <>
    <div className="fields-row">
      <Select
        name={`${id}-level`}
        label="层级"
        options={LEVELS}
        value={row.level}
        onChange={({ target }) => set({ level: target.value as BasisRow['level'] })}
      />
      <TextInput
        name={`${id}-title`}
        label="名称"
        value={row.title}
        onChange={({ target }) => set({ title: target.value })}
      />
    </div>
    <div className="fields-row">
      <TextInput
        name={`${id}-docNo`}
        label="文号"
        optional={row.level !== 'POLICY_DOCUMENT'}
        value={row.docNo ?? ''}
        onChange={({ target }) => set({ docNo: target.value })}
      />
      <TextInput
        name={`${id}-article`}
        label="条款"
        placeholder="第十五条"
        optional={row.level === 'POLICY_DOCUMENT' || row.level === 'OTHER'}
        value={row.article}
        onChange={({ target }) => set({ article: target.value })}
      />
    </div>
  </>
);

/** Its words, and where they are read. */
export const BasisWords = ({ row, set, id }: BasisFieldsProps) => (
  <>
    <TextArea
      name={`${id}-quotation`}
      label="条文原文"
      hint="照抄引用的条文；引用全文的，可以不写。"
      short
      optional={row.level === 'OTHER' || !/第.+[条款项]/u.test(row.article)}
      value={row.quotation ?? ''}
      onChange={({ target }) => set({ quotation: target.value })}
    />
    <TextInput
      name={`${id}-url`}
      label="链接"
      type="url"
      inputMode="url"
      optional
      value={row.url ?? ''}
      onChange={({ target }) => set({ url: target.value })}
    />
  </>
);
