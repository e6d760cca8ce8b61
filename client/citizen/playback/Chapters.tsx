import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Chapters_PlaybackFragment as Of } from '#client/graphql/graphql.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { saidLength, saidTime } from '#server/law/playback/cue-time.ts';
import { CUT_WORDS } from '#server/law/playback/recording-words.ts';
import { momentHref } from '../addresses/playback.ts';

export const ChaptersFragment = graphql(`
  fragment Chapters_playback on Playback {
    no
    part
    chapters {
      startsMs
      title
      closedMs
      disclosure
      itemPosition
      reportingUnit
      resultText
    }
  }
`);

type Chapter = Of['chapters'][number];

/** The agenda with the moment of each item; of one that is not public only the length is shown. */
export function Chapters({ playback }: { playback: FragmentType<typeof ChaptersFragment> }) {
  const of = readFragment(ChaptersFragment, playback);
  return (
    <ol className="chapters">
      {of.chapters.map((chapter, at) => (
        <li
          key={`${chapter.startsMs}-${chapter.closedMs ?? ''}`}
          data-starts={chapter.closedMs === null ? chapter.startsMs : undefined}
        >
          {chapter.closedMs == null ? <Open of={of} chapter={chapter} at={at} /> : <Closed {...chapter} />}
        </li>
      ))}
    </ol>
  );
}

/** Of an item in several chapters the first names the reporting unit, the last the result. */
const told = (
  { chapters }: Of,
  { itemPosition, disclosure, reportingUnit, resultText }: Chapter,
  at: number,
) => {
  const same = (other: number) => itemPosition !== null && chapters[other]?.itemPosition === itemPosition;
  return [
    same(at - 1) ? null : DISCLOSED[disclosure ?? 'PUBLIC'],
    same(at - 1) || !reportingUnit ? null : `${reportingUnit}汇报`,
    same(at + 1) ? null : resultText,
  ]
    .filter(Boolean)
    .join('　');
};

const Open = ({ of, chapter, at }: { of: Of; chapter: Chapter; at: number }) => (
  <a href={momentHref(of, chapter.startsMs)}>
    <time dateTime={`PT${Math.floor(chapter.startsMs / 1000)}S`}>{saidTime(chapter.startsMs)}</time>
    <span>
      <b>{chapter.title}</b>
      <small>{told(of, chapter, at)}</small>
    </span>
  </a>
);

const DISCLOSED = { PUBLIC: '公开', PARTIAL: '公开部分', CLOSED: CUT_WORDS };

const Closed = ({ itemPosition, title, closedMs }: Chapter) => (
  <div className="chapter soft">
    <span>
      <Icon name="lock" />
    </span>
    <span>
      <b>
        {itemPosition ? `第${itemPosition}项　` : ''}
        {title || CUT_WORDS}
      </b>
      <small>{`${CUT_WORDS} ${saidLength(closedMs ?? 0)}　不直播、不回放`}</small>
    </span>
  </div>
);
