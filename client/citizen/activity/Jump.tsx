import { Empty } from '#client/ui/Empty.tsx';
import { CATALOGUE } from '../addresses.ts';
import { type Condition, NothingFound } from '../NothingFound.tsx';
import { ACTIVITIES } from '../addresses/activity.ts';
import type { Span } from './entries.ts';

/** To each part of the list. */
export const Jump = ({ spans }: { spans: readonly Span[] }) => (
  <p className="row screen-only gap-top small">
    {spans.map(({ id, title, entries }) => (
      <a key={id} href={`#${id}`}>
        {title} <span className="num">{entries.length}</span>
      </a>
    ))}
  </p>
);

export const NoneAhead = ({ conditions }: { conditions: readonly Condition[] }) => (
  <Empty title="现在没有正在进行和将要举行的" level={2}>
    {conditions.length > 0 ? (
      <>
        去掉条件，看<a href={ACTIVITIES}>全部活动</a>。
      </>
    ) : (
      '有新的活动，公告以后列在这里；也可以在页尾订阅。'
    )}
  </Empty>
);

export const None = ({ conditions }: { conditions: readonly Condition[] }) =>
  conditions.length > 0 ? (
    <NothingFound title="没有符合条件的活动" level={2} path={ACTIVITIES} conditions={conditions} />
  ) : (
    <Empty title="还没有公告过活动" level={2}>
      决策事项的进展见<a href={CATALOGUE}>决策目录</a>。
    </Empty>
  );
