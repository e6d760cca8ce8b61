import { Button } from '#client/ui/Button.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import type { Address } from '#client/staff/frame/use-address.ts';
import { CURRENT, NO_FILTERS, PROGRESS, ALL } from './opinion-filters.ts';
import type { Opinion } from './opinion-record.ts';
import { metaOf, speakerOf, tagOf } from './opinion-words.ts';
import type { Selection } from './use-selection.ts';

interface OpinionListProps {
  /** null: not known yet. */
  items: readonly Opinion[] | null;
  current: string | undefined;
  selection: Selection;
  address: Address;
  more: (() => void) | null;
}

/** The comments one works through. */
export function OpinionList({ items, current, selection, address, more }: OpinionListProps) {
  if (items === null) return null;
  if (items.length === 0) return <NothingLeft address={address} />;
  return (
    <div className="pick-scroll" role="region" aria-label="意见列表" tabIndex={0}>
      <ol className="picks plain">
        {items.map((opinion) => (
          <Row
            key={opinion.id}
            opinion={opinion}
            current={opinion.id === current}
            href={address.with({ [CURRENT]: opinion.id })}
            selection={selection}
          />
        ))}
      </ol>
      {more ? (
        <p className="pick-more">
          <Button look="quiet" onClick={more}>
            再看50条
          </Button>
        </p>
      ) : null}
    </div>
  );
}

interface RowProps {
  opinion: Opinion;
  current: boolean;
  href: string;
  selection: Selection;
}

function Row({ opinion, current, href, selection }: RowProps) {
  const { kind, word } = tagOf(opinion);
  const { id, text, receiptNo } = opinion;
  return (
    <li className={current ? 'pick-row is-current' : 'pick-row'}>
      <input
        type="checkbox"
        aria-label={`选中${receiptNo}`}
        checked={selection.has(id)}
        onChange={() => selection.toggle(id)}
      />
      <a href={href} aria-current={current ? 'true' : undefined} ref={current ? intoView : undefined}>
        <b>{speakerOf(opinion)}</b>
        <span>
          <Tag kind={kind}>{word}</Tag>
        </span>
        <span className="pick-text">{text}</span>
        <small>{metaOf(opinion)}</small>
      </a>
    </li>
  );
}

/** Moving by keys keeps the row in sight, without moving the page when it is. */
const intoView = (row: HTMLElement | null) => row?.scrollIntoView?.({ block: 'nearest' });

const NothingLeft = ({ address }: { address: Address }) => (
  <div className="panel-body">
    <Empty title={address.get(PROGRESS) ? '没有符合条件的意见' : '这里没有要办的意见了'}>
      <p>
        <a href={address.with({ ...NO_FILTERS, [PROGRESS]: ALL })}>看全部意见</a>
      </p>
    </Empty>
  </div>
);
