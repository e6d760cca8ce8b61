import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { TranscriptPart_TranscriptFragment as Transcript } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { PRESS_POST_LABELS } from '#client/words.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { passageAnchor } from '../addresses/press.ts';

export const TranscriptPartFragment = graphql(`
  fragment TranscriptPart_transcript on PressTranscript {
    publishedAt
    passages {
      ...PressPassage_fields
    }
    corrections {
      ...PressCorrection_fields
    }
  }
`);

const SHORT = 24;
const shortOf = (text: string) =>
  Array.from(text).length > SHORT ? `${Array.from(text).slice(0, SHORT).join('')}…` : text;

/** 公布的文字实录: a jump list of the questions, each passage at its own place for good, corrections in view. */
export function TranscriptPart({ transcript }: { transcript: FragmentType<typeof TranscriptPartFragment> }) {
  const { passages, corrections, publishedAt } = readFragment(TranscriptPartFragment, transcript);
  const asked = passages.flatMap(({ kind, speaker, text }, index) =>
    kind === 'QUESTION'
      ? [{ href: `#${passageAnchor(index + 1)}`, label: `${speaker}：${shortOf(text)}` }]
      : [],
  );
  return (
    <Section id="shilu" title="文字实录" rule>
      <p className="small soft">
        {publishedAt ? `${moment(publishedAt)}公布。` : ''}
        {corrections.length > 0 ? `公布以后更正${corrections.length}处，更正的地方保留原文。` : ''}
      </p>
      {asked.length > 0 ? <Asked items={asked} /> : null}
      <ol className="plain stack-6 gap-above">
        {passages.map((passage, index) => (
          <li key={passageAnchor(index + 1)} id={passageAnchor(index + 1)}>
            <p className="small soft">
              <a href={`#${passageAnchor(index + 1)}`}>{`第${index + 1}段`}</a>
              {`　${PRESS_POST_LABELS[passage.kind]}`}
            </p>
            <p>
              <b>{passage.speaker}：</b>
            </p>
            <Words text={passage.text} corrections={corrections.filter((one) => one.passage === index + 1)} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** 记者提问: the way to each of them. */
const Asked = ({ items }: { items: readonly { href: string; label: string }[] }) => (
  <nav aria-label="记者提问">
    <p className="small soft">记者提问</p>
    <ol className="stack">
      {items.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
);

interface WordsProps {
  text: string;
  corrections: Transcript['corrections'];
}

/** Words as they stand now; earlier ones stay, struck through, with the person who changed them, when and why. */
function Words({ text, corrections }: WordsProps) {
  const newest = corrections.at(-1);
  if (!newest) return <Paragraphs>{text}</Paragraphs>;
  return (
    <>
      <ins>
        <Paragraphs>{newest.after}</Paragraphs>
      </ins>
      {corrections.map((one) => (
        <Note key={one.id} small tone="care" title="更正" level={3}>
          <p>{`${moment(one.at)}，${one.unitName}：${one.note}`}</p>
          <p>
            <del>
              <span className="visually-hidden">原文：</span>
              {one.before}
            </del>
          </p>
        </Note>
      ))}
    </>
  );
}
