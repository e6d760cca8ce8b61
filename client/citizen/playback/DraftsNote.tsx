import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Note } from '#client/ui/Note.tsx';
import { saidTime } from '#server/law/cue-time.ts';
import { decisionHref } from '../addresses.ts';
import { momentHref } from './addresses.ts';

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

/** The decisions that were discussed, with the moment at which each begins. */
export function DraftsNote({ playback }: { playback: FragmentType<typeof DraftsNoteFragment> }) {
  const of = readFragment(DraftsNoteFragment, playback);
  const discussed = of.chapters.filter(({ decisionNo, closedMs }) => decisionNo && closedMs == null);
  if (discussed.length === 0) return null;
  return (
    <div className="gap-above">
      <Note title="会上审议的决策">
        <ul>
          {discussed.map(({ startsMs, decisionNo, decisionTitle }) => (
            <li key={startsMs}>
              <a href={decisionHref(decisionNo ?? '')}>{decisionTitle}</a>　从
              <a href={momentHref(of, startsMs)}>{saidTime(startsMs)}</a>起审议，草案、意见和采纳情况在决策页
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
