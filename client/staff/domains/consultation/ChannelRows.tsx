import { Heading } from '#client/ui/Heading.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CHANNEL_KIND_LABELS } from '#client/words.ts';
import type { ChannelRow } from './dossier-form.ts';
import { optionsOf, Rows } from '#client/staff/ground/form/Rows.tsx';
import type { DossierWork } from './use-dossier.ts';

const KINDS = optionsOf(CHANNEL_KIND_LABELS);
const BLANK: ChannelRow = { kind: 'WECHAT', name: '', at: '' };

/** 公布渠道: where and when the draft is announced; the government portal comes first. */
export function ChannelRows({ work: { draft } }: { work: DossierWork }) {
  return (
    <>
      <Heading level={3}>公布渠道</Heading>
      <p className="small soft">政府网站为第一公布平台，并至少再有一个便于群众知晓的途径。</p>
      <Rows
        name="channels"
        noun="渠道"
        rows={draft.values.channels}
        blank={BLANK}
        onChange={(rows) => draft.set('channels', rows)}
      >
        {(row, set, id) => <ChannelFields row={row} set={set} id={id} />}
      </Rows>
    </>
  );
}

interface ChannelFieldsProps {
  row: ChannelRow;
  set: (change: Partial<ChannelRow>) => void;
  id: string;
}

const ChannelFields = ({ row, set, id }: ChannelFieldsProps) => (
  <div className="fields-row">
    <Select
      name={`${id}-kind`}
      label="渠道"
      options={KINDS}
      value={row.kind}
      onChange={({ target }) => set({ kind: target.value as ChannelRow['kind'] })}
    />
    <TextInput
      name={`${id}-name`}
      label="名称"
      placeholder="××发布"
      value={row.name}
      onChange={({ target }) => set({ name: target.value })}
    />
    <TextInput
      name={`${id}-at`}
      label="公布时间（北京时间）"
      type="datetime-local"
      value={row.at}
      onChange={({ target }) => set({ at: target.value })}
    />
  </div>
);
