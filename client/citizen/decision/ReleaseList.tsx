import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { ReleaseList_ReleaseFragment } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { isReleasable, RELEASABLE_LABELS, verbOf } from '#server/law/catalogue/releases.ts';

export const ReleaseListFragment = graphql(`
  fragment ReleaseList_release on EditionRelease {
    ...EditionRelease_fields
  }
`);

interface ReleaseListProps {
  releases: readonly FragmentType<typeof ReleaseListFragment>[];
}

/** 目录删去、不再履行的要求: what, who asked, who ruled and when, and why. */
export function ReleaseList({ releases }: ReleaseListProps) {
  if (releases.length === 0) return null;
  return (
    <ul className="bullets">
      {readFragment(ReleaseListFragment, releases).map(({ proposedBy, ruledBy, ruledOn, ...release }) => (
        <li key={release.what}>
          <ReleaseWords {...release} />（{proposedBy}提出
          {ruledBy && ruledOn ? `，${longDate(ruledOn)}${ruledBy}认定` : ''}）
        </li>
      ))}
    </ul>
  );
}

type Release = Pick<ReleaseList_ReleaseFragment, 'what' | 'reason'>;

/** Requirement dropped with a new version of the catalogue, and the reason. */
export const ReleaseWords = ({ what, reason }: Release) =>
  isReleasable(what) ? (
    <>
      目录新版本删去，{verbOf(what)}
      <b>{RELEASABLE_LABELS[what]}</b>：{reason}
    </>
  ) : null;
