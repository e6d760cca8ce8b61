import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { BASIS_LEVEL_LABELS } from '#client/words.ts';
import type { BasisRow } from './dossier-form.ts';
import { DossierFiles } from './DossierFiles.tsx';
import { optionsOf, Rows } from '#client/staff/form/Rows.tsx';
import type { DossierWork } from './use-dossier.ts';

const BLANK: BasisRow = { level: 'LAW', title: '', article: '', url: '' };
const LEVELS = optionsOf(BASIS_LEVEL_LABELS);

/** 依据: the laws and documents the draft rests on, with the article that counts. */
export function BasisStep({ work }: { work: DossierWork }) {
  const { draft, command } = work;
  return (
    <>
      {command.fieldError('basis') ? <p className="error">{command.fieldError('basis')}</p> : null}
      <Rows
        name="basis"
        noun="依据"
        rows={draft.values.basis}
        blank={BLANK}
        onChange={(rows) => draft.set('basis', rows)}
      >
        {(row, set, id) => <BasisFields row={row} set={set} id={id} />}
      </Rows>
      <DossierFiles work={work} kind="BASIS" hint="依据文件的原件，可不传。" />
    </>
  );
}

interface BasisFieldsProps {
  row: BasisRow;
  set: (change: Partial<BasisRow>) => void;
  id: string;
}

const BasisFields = ({ row, set, id }: BasisFieldsProps) => (
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
        name={`${id}-article`}
        label="条款"
        placeholder="第十五条"
        optional
        value={row.article}
        onChange={({ target }) => set({ article: target.value })}
      />
    </div>
    <TextInput
      name={`${id}-title`}
      label="名称"
      value={row.title}
      onChange={({ target }) => set({ title: target.value })}
    />
    <TextInput
      name={`${id}-url`}
      label="链接"
      type="url"
      inputMode="url"
      optional
      value={row.url}
      onChange={({ target }) => set({ url: target.value })}
    />
  </>
);
