import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { DraftsNote_PlaybackFragment as Of } from '#client/graphql/graphql.ts';
import { Note } from '#client/ui/Note.tsx';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { decisionHref } from '../addresses.ts';
import { momentHref } from '../addresses/playback.ts';

export const DraftsNoteFragment = graphql(`
  fragment DraftsNote_playback on Playback {
    no
    part
    chapters {
      startsMs
      closedMs
      decisionNo
      decisionTitle
    }
  }
`);

/** The decisions that were discussed, each with the moments at which it comes up. */
export function DraftsNote({ playback }: { playback: FragmentType<typeof DraftsNoteFragment> }) {
  const of = readFragment(DraftsNoteFragment, playback);
  const discussed = of.chapters.filter(({ decisionNo, closedMs }) => decisionNo && closedMs == null);
  if (discussed.length === 0) return null;
  const byNo = Map.groupBy(discussed, ({ decisionNo }) => decisionNo ?? '');
  return (
    <div className="gap-above">
      <Note title="会上审议的决策">
        <ul className="plain">
          {[...byNo].map(([no, moments]) => (
            <li key={no}>
              <a href={decisionHref(no)}>{moments[0]?.decisionTitle}</a>　从
              <Moments of={of} moments={moments} />
              起审议，草案、意见和采纳情况在决策页
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

const Moments = ({ of, moments }: { of: Of; moments: Of['chapters'] }) =>
  moments.map(({ startsMs }, at) => (
    <span key={startsMs}>
      {at > 0 ? '、' : null}
      <a href={momentHref(of, startsMs)}>{saidTime(startsMs)}</a>
    </span>
  ));
