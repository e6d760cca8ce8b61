/** The transcript as it is arranged: who said what, in order (文字实录). */
import type { PressPostKind } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { PRESS_POST_LABELS } from '#client/words.ts';
import { refuseTranscript } from '#server/law/press/press-transcript.ts';
import { PressPostKind as Kind } from '#server/law/press/press-words.ts';
import type { PressRecord } from './press-record.ts';

export interface PassageRow {
  kind: PressPostKind;
  speaker: string;
  text: string;
}

export interface TranscriptTyped {
  passages: readonly PassageRow[];
}

const EMPTY: PassageRow = { kind: 'STATEMENT', speaker: '', text: '' };

/** Passages saved; else the posts that stand, successive ones by the same person joined. */
export const transcriptTyped = ({ transcript, posts }: PressRecord): TranscriptTyped => ({
  passages: transcript
    ? transcript.passages.map(({ kind, speaker, text }) => ({ kind, speaker, text }))
    : togetherOf(posts),
});

function togetherOf(posts: PressRecord['posts']): PassageRow[] {
  const rows: PassageRow[] = [];
  for (const post of inPlace(posts)) {
    const last = rows.at(-1);
    const { kind, text } = post;
    const speaker = post.speaker ?? '';
    if (last && last.kind === kind && last.speaker === speaker) last.text = `${last.text}\n${text}`;
    else rows.push({ kind, speaker, text });
  }
  return rows;
}

/** A correction stands where what it corrects stood. */
function inPlace(posts: PressRecord['posts']): PressRecord['posts'] {
  const bySeq = new Map(posts.map((post) => [post.seq, post]));
  const placeOf = ({ seq, corrects }: PressRecord['posts'][number]): number => {
    const old = corrects == null ? undefined : bySeq.get(corrects);
    return old ? placeOf(old) : seq;
  };
  return posts
    .filter(({ correctedBy }) => correctedBy == null)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

export const TRANSCRIPT_FIELDS: readonly RecordField<TranscriptTyped>[] = [
  {
    kind: 'rows',
    name: 'passages',
    label: '实录',
    noun: '一段',
    ordered: true,
    blank: EMPTY,
    columns: [
      {
        kind: 'choice',
        name: 'kind',
        label: '环节',
        options: PRESS_POST_LABELS,
        none: '请选择',
        required: true,
      },
      { kind: 'text', name: 'speaker', label: '发言人', required: true, beside: true },
      { kind: 'area', name: 'text', label: '内容', required: true },
    ],
  },
];

/** Findings of the law on the transcript as it stands. */
export const transcriptFindings = ({ passages }: TranscriptTyped) =>
  refuseTranscript(passages.map((one) => ({ ...one, kind: Kind[one.kind] })));
