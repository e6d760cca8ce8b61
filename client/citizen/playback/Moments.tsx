import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { dayOf, longDate } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { RedlineLink } from '../draft/RedlineLink.tsx';
import { clauseName } from '../names.ts';
import { momentHref } from '../addresses/playback.ts';

export const MomentsFragment = graphql(`
  fragment Moments_moment on ClauseMoment {
    id
    startsMs
    meetingNo
    meetingName
    heldAt
    part
    clauseNo
    anchorId
    decisionNo
    redline {
      version
      since
    }
  }
`);

interface MomentsProps {
  moments: readonly FragmentType<typeof MomentsFragment>[];
  /** Says of which clause each is: on the page of the whole decision. */
  clauses?: boolean | undefined;
}

/** 会上讨论: from a draft to the minutes in which meetings spoke of it; nothing before a recording tells of one. */
export function Moments({ moments, clauses }: MomentsProps) {
  if (moments.length === 0) return null;
  const read = moments.map((one) => readFragment(MomentsFragment, one));
  return (
    <Note title="会上讨论" small>
      <ul>
        {read.map((one) => (
          <li key={one.id}>
            <a href={momentHref({ no: one.meetingNo, part: one.part }, one.startsMs)}>
              {`${one.meetingName}回放 ${saidTime(one.startsMs)}`}
            </a>
            {`　${longDate(dayOf(one.heldAt))}${clauses && one.clauseNo ? `　讨论${clauseName(one.clauseNo)}` : ''}`}
            {one.clauseNo && one.decisionNo && one.redline ? (
              <RedlineLink
                changed={{ anchorId: one.anchorId, clauseNo: one.clauseNo }}
                revised={{ no: one.decisionNo, ...one.redline }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Note>
  );
}
