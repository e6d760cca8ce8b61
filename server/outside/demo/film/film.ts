/** A recording of the demonstration as it is told: who says what, and what is shown meanwhile. */

/** A bar of a figure on a slide: what is counted, and how many. */
export type Counted = readonly [label: string, count: number];

/** A speech before one slide. */
export interface Passage {
  /** Name or unit, with the capacity in brackets if they do not sit in the meeting. */
  speaker: string;
  /** The slide's own words. */
  point: string;
  figures?: readonly Counted[];
  /** The clause that is spoken about. */
  clauseNo?: string;
  says: readonly string[];
}

/** A chapter (章节) and the item it belongs to: the one before the closed item, or the one after it. */
export interface FilmChapter {
  title: string;
  item: 'BEFORE' | 'AFTER';
  /** The item in short. */
  about: string;
  passages: readonly Passage[];
}

/** A sentence in its time. */
export interface FilmCue {
  startsMs: number;
  endsMs: number;
  speaker: string;
  text: string;
}

/** A picture in its time, which is in whole seconds. */
export interface FilmSlide {
  startsMs: number;
  endsMs: number;
  chapter: string;
  about: string;
  /** First of its chapter. */
  opens: boolean;
  passage: Passage;
}

/** A moment (会上讨论的时刻) at which the decision is taken up or concluded, or a clause of it is spoken of. */
export interface FilmMoment {
  startsMs: number;
  clauseNo: string | null;
}

/** Captions, pictures, chapters, moments and length: one story told once. */
export interface Film {
  cues: readonly FilmCue[];
  slides: readonly FilmSlide[];
  chapters: readonly { startsMs: number; title: string; item: FilmChapter['item'] }[];
  moments: readonly FilmMoment[];
  /** From here on the item after the closed one is shown. */
  cutAtMs: number;
  lengthMs: number;
}

const SIGN_MS = 250;
const BREATH_MS = 900;
const SECOND = 1000;

/** A story in its time: as long as its signs take to be said. */
export function filmOf(story: readonly FilmChapter[]): Film {
  const cues: FilmCue[] = [];
  const slides: FilmSlide[] = [];
  let at = 0;
  const chapters = story.map(({ title, item, about, passages }) => {
    const mark = { startsMs: at, title, item };
    for (const passage of passages) {
      const said = saidFrom(at, passage);
      const endsMs = Math.ceil(((said.at(-1)?.endsMs ?? at) + BREATH_MS / 2) / SECOND) * SECOND;
      cues.push(...said);
      slides.push({ startsMs: at, endsMs, chapter: title, about, opens: at === mark.startsMs, passage });
      at = endsMs;
    }
    return mark;
  });
  const cutAtMs = chapters.find(({ item }) => item === 'AFTER')?.startsMs ?? at;
  return { cues, slides, chapters, moments: momentsOf(slides, chapters), cutAtMs, lengthMs: at };
}

function momentsOf(slides: readonly FilmSlide[], chapters: Film['chapters']): FilmMoment[] {
  const about = chapters.filter(({ item }) => item === 'AFTER').map(({ startsMs }) => startsMs);
  const whole = [about[0], about.at(-1)].flatMap((startsMs) =>
    startsMs === undefined ? [] : [{ startsMs, clauseNo: null }],
  );
  const clauses = slides.flatMap(({ startsMs, passage: { clauseNo } }, at) =>
    clauseNo && clauseNo !== slides[at - 1]?.passage.clauseNo ? [{ startsMs, clauseNo }] : [],
  );
  return [...whole, ...clauses];
}

function saidFrom(startsMs: number, { speaker, says }: Passage): FilmCue[] {
  let at = startsMs + BREATH_MS / 2;
  return says.map((text) => {
    const cue = { startsMs: at, endsMs: at + BREATH_MS + Array.from(text).length * SIGN_MS, speaker, text };
    at = cue.endsMs + BREATH_MS / 6;
    return cue;
  });
}
