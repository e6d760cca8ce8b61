import { graphql } from '#client/graphql/gql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { STANCE_LABELS } from '#client/words.ts';
import { ALL, LIKE, NO_FILTERS, PROGRESS, VIEW } from './opinion-filters.ts';
import type { OpinionsContext } from './opinions-desk.ts';

const LikeGroupsQuery = graphql(`
  query LikeGroups($consultationId: ID!) {
    likeGroups(consultationId: $consultationId) {
      id
      stance
      text
      count
      unsorted
    }
  }
`);

/** The most the desk is told of at once. */
const MOST = 50;

/** 还没有归类的相近意见: groups that wait for a cluster, each opened as a list. */
export function LikeGroups({ context: { matter, address } }: { context: OpinionsContext }) {
  const { data } = useDesk(LikeGroupsQuery, { consultationId: matter.id });
  const groups = data?.likeGroups ?? [];
  if (groups.length === 0) return null;
  return (
    <details className="fold panel-body" open>
      <summary>{`还没有归类的相近意见${groups.length < MOST ? '' : '，最大的'}${groups.length}组`}</summary>
      <ul className="plain stack">
        {groups.map(({ id, text, stance, count, unsorted }) => (
          <li key={id}>
            <a
              className="like-text"
              href={address.with({ ...NO_FILTERS, [VIEW]: null, [PROGRESS]: ALL, [LIKE]: id })}
            >
              {text}
            </a>
            <p className="tiny soft">
              {`${STANCE_LABELS[stance]}　${count}条${unsorted < count ? `，没有归类的${unsorted}条` : ''}`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
