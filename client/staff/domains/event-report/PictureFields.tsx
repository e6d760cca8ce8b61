import { PictureRows, useLatestRows } from '#client/staff/ground/form/PictureRows.tsx';
import type { UploadPurpose } from '#client/staff/ground/frame/upload-file.ts';
import { UploadList } from '#client/staff/ground/frame/UploadList.tsx';
import { useUploads } from '#client/staff/ground/frame/use-uploads.ts';
import { shrinkPhoto } from '#client/staff/domains/playback/shrink-photo.ts';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { FormPart } from '#client/ui/Form.tsx';
import type { PictureRow } from './report-record.ts';

interface PictureFieldsProps {
  title: string;
  /** Most pictures. */
  most: number;
  altHint: string;
  /** Purpose of each upload. */
  upload: UploadPurpose;
  rows: readonly PictureRow[];
  onChange: (rows: readonly PictureRow[]) => void;
  errorOf?: (name: string) => string | undefined;
}

/** Name of the field that takes the files. */
const PICTURES_FIELD = 'event-photos';
const NEW = { alt: '', caption: '', consent: false } as const;

/** Pictures for the public: each with what is on it, in the order in which it is shown, and whether it may be. */
export function PictureFields(props: PictureFieldsProps) {
  const { title, most, altHint, upload, rows, onChange, errorOf = () => undefined } = props;
  const change = useLatestRows(rows, onChange);
  const uploads = useUploads(({ id, url }) =>
    change((all) => (all.some((one) => one.id === id) ? all : [...all, { id, url, ...NEW }])),
  );
  const add = async (files: readonly File[]) =>
    uploads.add(await Promise.all(files.map(shrinkPhoto)), upload);
  return (
    <FormPart id="part-photos" title={title}>
      <FileDrop
        name={PICTURES_FIELD}
        label="照片"
        optional
        multiple
        accept="image/jpeg,image/png,image/webp"
        hint={`jpg、png、webp，最多${most}张；拍摄地点、时间、设备等信息会自动去掉。`}
        error={errorOf('pictures')}
        onFiles={(files) => void add(files)}
      >
        <UploadList uploads={uploads} />
      </FileDrop>
      <PictureRows
        rows={rows}
        change={change}
        noun="照片"
        altHint={altHint}
        caption={CAPTION}
        errorOf={errorOf}
        onRemove={({ id }) => change((all) => all.filter((one) => one.id !== id))}
      >
        {(row, index, set) => <Consent row={row} index={index} set={set} errorOf={errorOf} />}
      </PictureRows>
    </FormPart>
  );
}

const CAPTION = { label: '图注', hint: '显示在照片下面。' };

interface ConsentProps {
  errorOf: (name: string) => string | undefined;
  row: PictureRow;
  index: number;
  set: (part: Partial<PictureRow>) => void;
}

const Consent = ({ row, index, set, errorOf }: ConsentProps) => (
  <Checkbox
    id={`pictures-${index}-consent`}
    name={`pictures-${index}-consent`}
    error={errorOf(`pictures.${index}.consent`)}
    label="可以公开"
    hint="认得出的人都同意公开，未成年人由监护人同意；或者已经处理到认不出。"
    checked={row.consent}
    onChange={({ target }) => set({ consent: target.checked })}
  />
);
