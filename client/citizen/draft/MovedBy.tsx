import { saidTime } from '#server/law/playback/cue-time.ts';
import { momentHref } from '../addresses/playback.ts';
import { statementHref } from '../addresses/statement.ts';
import type { DraftDecision } from './DraftPage.tsx';

type Spoken = Pick<DraftDecision, 'statements' | 'moments'>;

interface MovedByProps {
  anchorId: string;
  decision: Spoken;
}

const ADOPTED: readonly (string | null)[] = ['ADOPTED', 'PARTLY_ADOPTED'];

/** Whether anything was said at a meeting that this change carries out, or that the meeting spoke of the clause. */
export const spokenOf = ({ anchorId, decision: { statements, moments } }: MovedByProps) => ({
  statements: (statements ?? []).filter(
    ({ result, changedClauses }) =>
      ADOPTED.includes(result) && changedClauses.some((one) => one.anchorId === anchorId),
  ),
  moments: (moments ?? []).filter((one) => one.anchorId === anchorId),
});

/** Sources of changes to a clause at a meeting: the 列席意见 adopted on it, and the minutes in which it was discussed. */
export const MovedBy = ({ statements, moments }: ReturnType<typeof spokenOf>) => (
  <>
    {statements.map(({ id, meetingNo, meetingName }) => (
      <p key={id}>
        采纳了<a href={statementHref(meetingNo, id)}>{`${meetingName}上的列席意见`}</a>
      </p>
    ))}
    {moments.map(({ id, meetingNo, meetingName, part, startsMs }) => (
      <p key={id}>
        会上讨论：
        <a
          href={momentHref({ no: meetingNo, part }, startsMs)}
        >{`${meetingName}回放 ${saidTime(startsMs)}`}</a>
      </p>
    ))}
  </>
);
