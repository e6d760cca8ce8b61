import { graphql } from '#client/graphql/gql.ts';
import type { BurstsQuery as Answered } from '#client/graphql/graphql.ts';
import { shortDate } from '#client/format.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { ALL, LIKE, NO_FILTERS, PROGRESS, VIEW } from './opinion-filters.ts';
import type { OpinionsContext } from './opinions-desk.ts';

const BurstsQuery = graphql(`
  query Bursts($consultationId: ID!) {
    bursts(consultationId: $consultationId) {
      ...Burst_fields
    }
  }
`);

type Burst = Answered['bursts'][number];

/** 短时间集中收到的意见: told to whoever studies them; nothing is left out for it. */
export function Bursts({ context: { matter, address } }: { context: OpinionsContext }) {
  const { data } = useDesk(BurstsQuery, { consultationId: matter.id });
  const bursts = data?.bursts ?? [];
  if (bursts.length === 0) return null;
  return (
    <details className="fold panel-body">
      <summary>{`短时间集中收到的意见：${bursts.length}个时段`}</summary>
      <ul className="plain stack">
        {bursts.map((burst) => (
          <li key={burst.hour}>
            <p className="small">{saidOf(burst)}</p>
            {burst.groupId ? (
              <a
                className="like-text"
                href={address.with({ ...NO_FILTERS, [VIEW]: null, [PROGRESS]: ALL, [LIKE]: burst.groupId })}
              >
                {burst.text}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="tiny soft">
        按网上收到的时刻和文字统计，没有比对网络地址。只供研判：每一条照样计入，照样答复。
      </p>
    </details>
  );
}

const saidOf = ({ hour, count, alike, groupCount }: Burst) =>
  [
    `${shortDate(hour.slice(0, 10))}${Number(hour.slice(11, 13))}时起一小时收到${count}条`,
    `文字与别的相近的${alike}条`,
    ...(groupCount ? [`最多的一组${groupCount}条：`] : []),
  ].join('，');
