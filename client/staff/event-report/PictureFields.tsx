import { useEffect, useRef } from 'react';
import { UploadList } from '#client/staff/frame/UploadList.tsx';
import { useUploads } from '#client/staff/frame/use-uploads.ts';
import { shrinkPhoto } from '#client/staff/playback/shrink-photo.ts';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { FormPart } from '#client/ui/Form.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { PICTURE_LIMITS } from '#server/law/event/event-pictures.ts';
import type { PictureRow } from './report-record.ts';

interface PictureFieldsProps {
  eventId: string;
  rows: readonly PictureRow[];
  onChange: (rows: readonly PictureRow[]) => void;
  errorOf: (name: string) => string | undefined;
}

/** Several files may arrive while the page stands as it was: each joins those that came before it. */
function useLatest(rows: readonly PictureRow[], onChange: PictureFieldsProps['onChange']) {
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  return (next: (rows: readonly PictureRow[]) => readonly PictureRow[]) => {
    latest.current = next(latest.current);
    onChange(latest.current);
  };
}

const NEW = { alt: '', caption: '', consent: false } as const;

/** 活动照片: each with what is on it, in the order in which it is shown, and whether it may be. */
export function PictureFields({ eventId, rows, onChange, errorOf }: PictureFieldsProps) {
  const change = useLatest(rows, onChange);
  const uploads = useUploads(({ id, url }) =>
    change((all) => (all.some((one) => one.id === id) ? all : [...all, { id, url, ...NEW }])),
  );
  const add = async (files: readonly File[]) =>
    uploads.add(await Promise.all(files.map(shrinkPhoto)), { purpose: 'event', eventId });
  return (
    <FormPart id="part-photos" title="活动照片">
      <FileDrop
        name="event-photos"
        label="照片"
        optional
        multiple
        accept="image/jpeg,image/png,image/webp"
        hint={`jpg、png、webp，最多${PICTURE_LIMITS.pictures}张；拍摄地点、时间、设备等信息会自动去掉。`}
        error={errorOf('pictures')}
        onFiles={(files) => void add(files)}
      >
        <UploadList uploads={uploads} />
      </FileDrop>
      <PictureList rows={rows} change={change} errorOf={errorOf} />
    </FormPart>
  );
}

interface PictureListProps extends Pick<PictureFieldsProps, 'rows' | 'errorOf'> {
  change: ReturnType<typeof useLatest>;
}

const PictureList = ({ rows, change, errorOf }: PictureListProps) => (
  <ol className="plain rows">
    {rows.map((row, index) => (
      <li key={row.id}>
        <Picture
          row={row}
          index={index}
          last={rows.length - 1}
          errorOf={errorOf}
          set={(part) => change((all) => all.map((one) => (one.id === row.id ? { ...one, ...part } : one)))}
          onMove={(to) => change((all) => moved(all, row.id, to))}
          onRemove={() => change((all) => all.filter(({ id }) => id !== row.id))}
        />
      </li>
    ))}
  </ol>
);

/** The picture at another place, the others in their order. */
function moved(rows: readonly PictureRow[], id: string, to: number): readonly PictureRow[] {
  const row = rows.find((one) => one.id === id);
  return row ? rows.filter((one) => one.id !== id).toSpliced(to, 0, row) : rows;
}

interface PictureProps extends Pick<PictureFieldsProps, 'errorOf'> {
  row: PictureRow;
  index: number;
  last: number;
  set: (part: Partial<PictureRow>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

const Picture = (props: PictureProps) => (
  <div className="live-photo" role="group" aria-label={`第${props.index + 1}张照片`}>
    <img src={props.row.url} alt={props.row.alt} />
    <div className="stack">
      <Words {...props} />
      <Actions {...props} />
    </div>
  </div>
);

function Words({ row, index, errorOf, set }: PictureProps) {
  const field = (name: 'alt' | 'caption' | 'consent') => ({
    id: `pictures-${index}-${name}`,
    name: `pictures-${index}-${name}`,
    error: errorOf(`pictures.${index}.${name}`),
  });
  return (
    <>
      <TextInput
        {...field('alt')}
        label="图上是什么"
        hint="读给看不见图的人听，写明是谁、在做什么，如“居民在窗口体验办事流程”。"
        value={row.alt}
        onChange={({ target }) => set({ alt: target.value })}
      />
      <TextInput
        {...field('caption')}
        optional
        label="图注"
        hint="显示在照片下面。"
        value={row.caption}
        onChange={({ target }) => set({ caption: target.value })}
      />
      <Checkbox
        {...field('consent')}
        label="可以公开"
        hint="认得出的人都同意公开，未成年人由监护人同意；或者已经处理到认不出。"
        checked={row.consent}
        onChange={({ target }) => set({ consent: target.checked })}
      />
    </>
  );
}

const Actions = ({ index, last, onMove, onRemove }: PictureProps) => (
  <p className="row">
    {index > 0 ? (
      <Button look="text" mini about={`第${index + 1}张`} onClick={() => onMove(index - 1)}>
        往前移
      </Button>
    ) : null}
    {index < last ? (
      <Button look="text" mini about={`第${index + 1}张`} onClick={() => onMove(index + 1)}>
        往后移
      </Button>
    ) : null}
    <Button look="text" mini about={`第${index + 1}张`} onClick={onRemove}>
      不用这张
    </Button>
  </p>
);
