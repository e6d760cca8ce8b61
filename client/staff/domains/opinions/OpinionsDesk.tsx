import { useState } from 'react';
import { offer } from '#client/offer.ts';
import { Button } from '#client/ui/Button.tsx';
import { Pane, Panes } from '#client/ui/desk/Panes.tsx';
import { Kbd } from '#client/ui/desk/Kbd.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Said } from './Arrival.tsx';
import { BulkBar, type BulkBarProps } from './BulkBar.tsx';
import { HandlingPane } from './HandlingPane.tsx';
import { CURRENT, type Filter, filterIn, sortIn, VIEW } from './opinion-filters.ts';
import { OpinionFilters } from './OpinionFilters.tsx';
import { OpinionList } from './OpinionList.tsx';
import { OpinionPane } from './OpinionPane.tsx';
import type { Opinion } from './opinion-record.ts';
import { countText, type Total } from './opinion-words.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { useAssign } from './use-assign.ts';
import { useBulk } from './use-bulk.ts';
import { type AtOpinion, useCurrentOpinion } from './use-current-opinion.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { type OpinionPages, useOpinionPages } from './use-opinion-pages.tsx';
import { useSelection } from './use-selection.ts';
import { useShownOnPhone } from './use-shown-on-phone.ts';

/** Three panes: what waits, what it says, what becomes of it. */
export function OpinionsDesk(context: OpinionsContext) {
  const { matter, address, colleagues, saving } = context;
  const confirms = offer(matter.viewerCan, 'confirm').allowed;
  const filter = filterIn(address, confirms);
  const wish = { consultationId: matter.id, filter, sort: sortIn(address) };
  const asked = useOpinionPages(wish);
  const pages = withoutThose(asked, (one) => saving.hides(one, filter.progress));
  const items = pages.items ?? [];
  const [given, setGiven] = useState('');
  const at = useCurrentOpinion(items, address, pages.more);
  const selection = useSelection(items, JSON.stringify(wish));
  const bulk = useBulk(selection, wish, pages.total?.value ?? 0);
  useShownOnPhone(at.opinion?.id);
  const assign = useAssign(matter.id, setGiven);
  const triages = offer(matter.viewerCan, 'triage').allowed;
  useDeskKeys({ at, selection, triages, assign, assigns: colleagues.length > 0 });
  return (
    <>
      {pages.asking}
      <div className="opinions">
        <Panes>
          <Listed
            context={context}
            filter={filter}
            pages={pages}
            current={at.opinion?.id}
            picking={{ selection, bulk, assign, said: given }}
          />
          <OpinionPane key={at.opinion?.id} context={context} at={at} total={pages.total} />
          <Handling context={context} at={at} />
        </Panes>
      </div>
    </>
  );
}

interface ListedProps {
  context: OpinionsContext;
  filter: Filter;
  pages: OpinionPages;
  current: string | undefined;
  picking: Pick<BulkBarProps, 'selection' | 'bulk' | 'assign' | 'said'>;
}

/** The list with its conditions, and what is done with those picked. */
const Listed = ({ context, filter, pages, current, picking }: ListedProps) => (
  <Pane
    title={titleOf(filter.progress, pages.total)}
    aside={
      <Tools
        href={context.address.with({ [VIEW]: 'zhuti', [CURRENT]: null })}
        pickAll={picking.selection.all}
      />
    }
    flush
  >
    <OpinionFilters context={context} filter={filter} />
    <BulkBar context={context} total={pages.total} {...picking} />
    <OpinionList pages={pages} current={current} selection={picking.selection} address={context.address} />
  </Pane>
);

const Handling = ({ context, at: { opinion, onward } }: { context: OpinionsContext; at: AtOpinion }) =>
  opinion ? (
    <HandlingPane context={context} opinion={opinion} onNext={() => onward(opinion.id)} />
  ) : (
    <Pane title="处理" aside={<Said saving={context.saving} />}>
      <Empty title="没有选中的意见">从列表里选一条，或者换一个筛选条件。</Empty>
    </Pane>
  );

const Tools = ({ href, pickAll }: { href: string; pickAll: () => void }) => (
  <span className="tiny soft row">
    <Button look="text" mini about="已列出的意见" onClick={pickAll}>
      全选
    </Button>
    <a href={href}>按主题看</a>
    <span>
      <Kbd>J</Kbd> <Kbd>K</Kbd> 上下
    </span>
  </span>
);

/** The pages without what has left them since they were read. */
function withoutThose(pages: OpinionPages, gone: (opinion: Opinion) => boolean): OpinionPages {
  const { items, total } = pages;
  if (!items) return pages;
  const left = items.filter((one) => !gone(one));
  return {
    ...pages,
    items: left,
    total: total && { ...total, value: total.value - (total.capped ? 0 : items.length - left.length) },
  };
}

const TITLES: Readonly<Record<string, string>> = {
  NEW: '待受理',
  UNDISPOSED: '待处理',
  PROPOSED: '待确认',
  CONFIRMED: '已确认',
  HIDDEN: '不予展示',
  WITHDRAWN: '已撤回',
};

const titleOf = (progress: string | null | undefined, total: Total | null) =>
  `${progress ? TITLES[progress] : '全部意见'}${total ? countText(total) : ''}`;
