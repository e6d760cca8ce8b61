import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import { Late } from '#client/staff/ground/frame/Waiting.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import { CURRENT, NO_FILTERS, PROGRESS, ALL } from './opinion-filters.ts';
import type { Opinion } from './opinion-record.ts';
import { unsaid } from '#client/citizen/names.ts';
import { aboutOf, arrivalOf, metaOf, speakerOf, tagOf } from './opinion-words.ts';
import type { OpinionPages } from './use-opinion-pages.tsx';
import type { Selection } from './use-selection.ts';

interface OpinionListProps {
  pages: Pick<OpinionPages, 'items' | 'more' | 'fault'>;
  current: string | undefined;
  selection: Selection;
  address: Address;
}

/** The comments one works through. */
export function OpinionList({
  pages: { items, more, fault },
  current,
  selection,
  address,
}: OpinionListProps) {
  if (fault) return <FaultNote fault={fault} />;
  if (items === null) return <Late />;
  if (items.length === 0) return more ? <Late /> : <NothingLeft address={address} />;
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
      <a
        href={href}
        title={metaOf(opinion)}
        aria-current={current ? 'true' : undefined}
        ref={current ? intoView : undefined}
      >
        <span className="pick-end">
          <Tag kind={kind}>{word}</Tag>
          <small>{speakerOf(opinion)}</small>
        </span>
        <span className="pick-text">{text || unsaid(opinion.suggestedText)}</span>
        <span className="pick-end">
          <small>{markOf(opinion)}</small>
          <small>{arrivalOf(opinion)}</small>
        </span>
      </a>
    </li>
  );
}

/** Notes of colleagues first, then like opinions, else the place. */
const markOf = (opinion: Opinion) => {
  if (opinion.notes.length > 0) return `备注${opinion.notes.length}`;
  return (opinion.likeCount ?? 1) > 1 ? `相近${opinion.likeCount}` : aboutOf(opinion);
};

/** Moving by keys keeps the row in view, without moving the page when it is. */
const intoView = (row: HTMLElement | null) => row?.scrollIntoView?.({ block: 'nearest' });

const NothingLeft = ({ address }: { address: Address }) => (
  <div className="panel-body">
    <Empty title="没有符合条件的意见">
      <p>
        <a href={address.with({ ...NO_FILTERS, [PROGRESS]: ALL })}>看全部意见</a>
      </p>
    </Empty>
  </div>
);
