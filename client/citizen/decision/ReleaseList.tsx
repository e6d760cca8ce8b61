import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { longDate } from '#client/format.ts';
import { DECISION_STEP_LABELS } from '#client/words.ts';
import { SPECIAL_RULE_NAMES } from '#server/law/catalogue/special-law.ts';

export const ReleaseListFragment = graphql(`
  fragment ReleaseList_release on EditionRelease {
    id
    step
    law
    reason
    proposedBy
    ruledBy
    ruledOn
  }
`);

interface ReleaseListProps {
  releases: readonly FragmentType<typeof ReleaseListFragment>[];
}

/** 目录删去、不再履行的要求: what, who asked, who ruled and when, and why. */
export function ReleaseList({ releases }: ReleaseListProps) {
  if (releases.length === 0) return null;
  return (
    <ul>
      {readFragment(ReleaseListFragment, releases).map(
        ({ id, step, law, reason, proposedBy, ruledBy, ruledOn }) => (
          <li key={id}>
            目录新版本删去，不再{step ? '履行' : '适用'}
            <b>{step ? DECISION_STEP_LABELS[step] : law ? SPECIAL_RULE_NAMES[law] : ''}</b>：{reason}（
            {proposedBy}提出{ruledBy && ruledOn ? `，${longDate(ruledOn)}${ruledBy}认定` : ''}）
          </li>
        ),
      )}
    </ul>
  );
}
