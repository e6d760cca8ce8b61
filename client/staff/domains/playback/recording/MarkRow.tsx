import type { RefObject } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { clockOf } from './clock-time.ts';
import type { ItemChoice } from './recording-record.ts';
import type { TypedMark } from './use-marks.ts';

interface MarkRowProps {
  name: string;
  row: TypedMark;
  items: readonly ItemChoice[];
  /** A stretch, not a moment. */
  ends?: boolean;
  /** A chapter has a title. */
  titled?: boolean;
  player: RefObject<HTMLVideoElement | null>;
  onChange: (change: Partial<TypedMark>) => void;
  onRemove: () => void;
}

/** One mark on a recording: its times typed or taken from the player, its item, its title. */
export function MarkRow(props: MarkRowProps) {
  const { name, row, items, ends, titled, onChange } = props;
  const typed = (field: 'starts' | 'ends' | 'title') => ({
    id: `mark-${row.key}-${field}`,
    name: field,
    value: row[field],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });
  return (
    <fieldset className="mark-row">
      <legend className="small">{name}</legend>
      <TextInput {...typed('starts')} width="short" label={ends ? '开始（分:秒）' : '时间（分:秒）'} />
      {ends ? <TextInput {...typed('ends')} width="short" label="结束（分:秒）" /> : null}
      {titled ? <TextInput {...typed('title')} label="标题" /> : null}
      <Select
        id={`mark-${row.key}-item`}
        name="item"
        label="议题"
        width="mid"
        value={row.itemId}
        placeholder="不对应议题"
        options={items.map((item) => ({ value: item.id, label: `第${item.position}项 ${item.title}` }))}
        onChange={({ target }) => onChange({ itemId: target.value })}
      />
      <Actions {...props} />
    </fieldset>
  );
}

function Actions({ name, ends, player, onChange, onRemove }: MarkRowProps) {
  const now = () => clockOf((player.current?.currentTime ?? 0) * 1000);
  return (
    <p className="row">
      <Button look="quiet" mini about={name} onClick={() => onChange({ starts: now() })}>
        {ends ? '当前时间作开始' : '取当前时间'}
      </Button>
      {ends ? (
        <Button look="quiet" mini about={name} onClick={() => onChange({ ends: now() })}>
          当前时间作结束
        </Button>
      ) : null}
      <Button look="quiet" mini about={name} onClick={onRemove}>
        删去
      </Button>
    </p>
  );
}
