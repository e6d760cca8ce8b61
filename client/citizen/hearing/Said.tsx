import type { RecordPart_HearingFragment as Record } from '#client/graphql/graphql.ts';
import { More } from '#client/ui/More.tsx';
import { HEARING_ENTRY_LABELS } from '#client/words.ts';
import { Paragraphs } from '../Paragraphs.tsx';

type Entry = Record['entries'][number];

interface Chapter {
  kind: Entry['kind'];
  /** Number of its first entry in the record, counted from 1. */
  from: number;
  entries: Entry[];
}

/** Most entries that are read in one piece. */
const IN_ONE_PIECE = 20;

/** Speeches in their order (听证记录); a long record is folded by its chapters. */
export const Said = ({ entries }: { entries: readonly Entry[] }) =>
  entries.length <= IN_ONE_PIECE ? (
    <Entries entries={entries} from={1} />
  ) : (
    <div>
      {chaptersOf(entries).map((chapter) => (
        <More row key={chapter.from} summary={titleOf(chapter)}>
          <Entries {...chapter} />
        </More>
      ))}
    </div>
  );

/** Entries of one kind that follow each other, as 陈述, then 询问, then 辩论. */
function chaptersOf(entries: readonly Entry[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const [index, entry] of entries.entries()) {
    const last = chapters.at(-1);
    if (last?.kind === entry.kind) last.entries.push(entry);
    else chapters.push({ kind: entry.kind, from: index + 1, entries: [entry] });
  }
  return chapters;
}

const titleOf = ({ kind, from, entries }: Chapter) => {
  const until = from + entries.length - 1;
  return `第${from === until ? from : `${from}至${until}`}段　${HEARING_ENTRY_LABELS[kind]}`;
};

const Entries = ({ entries, from }: Pick<Chapter, 'from'> & { entries: readonly Entry[] }) => (
  <ol className="steps-text stack" start={from}>
    {entries.map(({ id, kind, speaker, text }) => (
      <li key={id} className="said">
        <p>
          <b>{speaker}</b>
          <span className="small soft">　{HEARING_ENTRY_LABELS[kind]}</span>
        </p>
        <Paragraphs>{text}</Paragraphs>
      </li>
    ))}
  </ol>
);
