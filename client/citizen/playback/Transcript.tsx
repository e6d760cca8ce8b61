import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Transcript_PlaybackFragment as Of } from '#client/graphql/graphql.ts';
import { dayOf, fullDate } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { speakerOf } from '#server/law/playback/cue-writing.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { MACHINE_WORDS } from '#server/law/playback/transcript.ts';
import { clauseHref, decisionHref } from '../addresses.ts';
import { clauseName } from '../names.ts';
import { statementHref } from '../addresses/statement.ts';
import { cueId, momentHref } from '../addresses/playback.ts';
import { momentsAt } from './moments-at.ts';
import { SearchWithin } from './SearchWithin.tsx';
import { TextPages } from './TextPages.tsx';

export const TranscriptFragment = graphql(`
  fragment Transcript_playback on Playback {
    no
    part
    moments {
      id
      startsMs
      decisionNo
      decisionTitle
      round
      clauseNo
    }
    statements {
      id
      category
      name
      itemPosition
      moment {
        startsMs
      }
    }
    said: text(page: $page, second: $second) {
      total
      confirmed
      page
      pages {
        startsMs
        title
      }
      corrections {
        cueId
        startsMs
        textBefore
        speakerBefore
        speakerAfter
        reason
        confirmedAt
      }
      cues {
        id
        startsMs
        speaker
        speakerRole
        text
      }
    }
  }
`);

type Moment = Of['moments'][number];
type Said = Of['statements'][number];

/** 文字记录: the page's main text, a sentence an item, each with the moment it was said at. */
export function Transcript({ playback }: { playback: FragmentType<typeof TranscriptFragment> }) {
  const of = readFragment(TranscriptFragment, playback);
  const { said } = of;
  return (
    <Section id="wenzi" title="文字记录" aside={<p className="small soft">点时间，从那一刻播放</p>}>
      {said.total === 0 ? <p>这段录像没有文字记录，请用播放器的字幕或者看会议纪要。</p> : <Said of={of} />}
    </Section>
  );
}

const Said = ({ of }: { of: Of }) => (
  <>
    {of.said.confirmed ? null : <Note tone="care">{`${MACHINE_WORDS}。文字可能有错，以录像为准。`}</Note>}
    <Corrected corrections={of.said.corrections} of={of} />
    <SearchWithin no={of.no} whole={of.said.pages.length === 1} />
    <TextPages of={of} said={of.said} />
    <Sentences of={of} />
    {of.said.pages.length > 1 ? <TextPages of={of} said={of.said} /> : null}
  </>
);

/** Who speaks is said where they begin. */
function Sentences({ of }: { of: Of }) {
  const { cues, corrections } = of.said;
  const marks = momentsAt(of.moments, cues);
  const statements = momentsAt(of.statements.flatMap(timed), cues);
  return (
    <ol className="transcript ruled-top" id="wenzi-liebiao">
      {cues.map((cue, index) => {
        const speaker = speakerOf(cue);
        const before = cues[index - 1];
        const id = cueId(cue.startsMs);
        return (
          <li
            key={cue.startsMs}
            id={before && cueId(before.startsMs) === id ? undefined : id}
            data-starts={cue.startsMs}
          >
            <a href={momentHref(of, cue.startsMs)}>{saidTime(cue.startsMs)}</a>
            <div>
              {speaker && (!before || speakerOf(before) !== speaker) ? <b>{speaker}</b> : null}
              <p>{cue.text}</p>
              {corrections
                .filter(({ cueId: corrected }) => corrected === cue.id)
                .map((one) => (
                  <Earlier key={one.confirmedAt} {...one} />
                ))}
              {(marks.get(index) ?? []).map((one) => (
                <Discussed key={one.id} {...one} />
              ))}
              {(statements.get(index) ?? []).map((one) => (
                <Stated key={one.id} no={of.no} {...one} />
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

type Correction = Of['said']['corrections'][number];

/** 更正: what the line said before, since when and why it says something else. */
const Earlier = ({ textBefore, speakerBefore, speakerAfter, reason, confirmedAt }: Correction) => (
  <p className="small">
    <b>更正</b>　
    <del>
      {speakerBefore && speakerBefore !== speakerAfter ? `${speakerBefore}：${textBefore}` : textBefore}
    </del>
    　{confirmedAt ? fullDate(dayOf(confirmedAt)) : ''}更正：{reason}
  </p>
);

/** That there are corrections is said before the words begin. */
const Corrected = ({ corrections, of }: { corrections: readonly Correction[]; of: Of }) =>
  corrections.length === 0 ? null : (
    <p className="small">
      公布以后更正过{corrections.length}处：
      {corrections.map(({ cueId: corrected, startsMs }, index) => (
        <span key={`${corrected}${index}`}>
          {index > 0 ? '、' : ''}
          <a href={momentHref(of, startsMs)}>{saidTime(startsMs)}</a>
        </span>
      ))}
    </p>
  );

/** Back to the draft that is spoken of here. */
const Discussed = ({ decisionNo, decisionTitle, round, clauseNo }: Moment) => (
  <p className="small">
    讨论：
    {clauseNo && round ? (
      <a href={clauseHref({ no: decisionNo, round }, clauseNo)}>
        《{decisionTitle}》{clauseName(clauseNo)}
      </a>
    ) : (
      <a href={decisionHref(decisionNo)}>《{decisionTitle}》</a>
    )}
  </p>
);

const timed = (one: Said) => (one.moment ? [{ ...one, startsMs: one.moment.startsMs }] : []);

/** To what became of what an attendee says here. */
const Stated = ({ no, id, category, name }: Said & { no: string }) => (
  <p className="small">
    列席意见：
    <a href={statementHref(no, id)}>
      {`${name ? `${name}（${REPRESENTATIVE_CATEGORY_LABELS[category]}）` : REPRESENTATIVE_CATEGORY_LABELS[category]}，看答复`}
    </a>
  </p>
);
