import { graphql } from '#client/graphql/gql.ts';
import type { BurstsQuery as Answered } from '#client/graphql/graphql.ts';
import { shortDate, shortMoment } from '#client/format.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { ALL, LIKE, NO_FILTERS, PROGRESS, VIEW } from './opinion-filters.ts';
import type { OpinionsContext } from './opinions-desk.ts';

const BurstsQuery = graphql(`
  query Bursts($consultationId: ID!) {
    bursts(consultationId: $consultationId) {
      ...Burst_fields
    }
    opinionNetworks(consultationId: $consultationId) {
      ...OpinionNetwork_fields
    }
  }
`);

type Burst = Answered['bursts'][number];
type Network = Answered['opinionNetworks'][number];

/** 集中收到的意见, by hour and by network: told to whoever studies them; nothing is left out for it. */
export function Bursts({ context }: { context: OpinionsContext }) {
  const { data } = useDesk(BurstsQuery, { consultationId: context.matter.id });
  const { bursts, opinionNetworks } = data ?? { bursts: [], opinionNetworks: [] };
  return (
    <>
      <Gathered
        context={context}
        title={`短时间集中收到的意见：${bursts.length}个时段`}
        items={bursts.map((burst) => ({ ...burst, said: saidOfHour(burst) }))}
        note="按网上收到的时刻和文字统计。"
      />
      <Gathered
        context={context}
        title={`同一网络地址的意见：${opinionNetworks.length}处`}
        items={opinionNetworks.map((network) => ({ ...network, said: saidOfNetwork(network) }))}
        note="一处20条以上的才列出，最多列10处，地址不展示。同一单位、同村或者同一手机网络的人会共用一个地址。"
      />
    </>
  );
}

interface Item {
  said: string;
  groupId: string | null;
  text: string | null;
}

/** One way in which opinions came together, with the largest group of each. */
function Gathered(props: { context: OpinionsContext; title: string; items: readonly Item[]; note: string }) {
  const { context, title, items, note } = props;
  const group = (likeGroupId: string) =>
    context.address.with({ ...NO_FILTERS, [VIEW]: null, [PROGRESS]: ALL, [LIKE]: likeGroupId });
  if (items.length === 0) return null;
  return (
    <details className="fold panel-body">
      <summary>{title}</summary>
      <ul className="plain stack">
        {items.map(({ said, groupId, text }) => (
          <li key={said}>
            <p className="small">{said}</p>
            {groupId ? (
              <a className="like-text" href={group(groupId)}>
                {text}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="tiny soft">{note}只供研判：每一条照样计入，照样答复。</p>
    </details>
  );
}

const saidOfHour = ({ hour, count, ...rest }: Burst) =>
  [
    `${shortDate(hour.slice(0, 10))}${Number(hour.slice(11, 13))}时起一小时收到${count}条`,
    ...alikeOf(rest),
  ].join('，');

const saidOfNetwork = ({ firstAt, lastAt, count, ...rest }: Network) =>
  [`${shortMoment(firstAt)}至${shortMoment(lastAt)}从一个地址收到${count}条`, ...alikeOf(rest)].join('，');

const alikeOf = ({ alike, groupCount }: Pick<Burst, 'alike' | 'groupCount'>) => [
  `文字与别的相近的${alike}条`,
  ...(groupCount ? [`最多的一组${groupCount}条：`] : []),
];
