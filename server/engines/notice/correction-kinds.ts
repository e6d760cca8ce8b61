import type { Correction } from '#schema/notice/correction.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CorrectedPart, CorrectionSubject } from '#server/law/notice/corrected-part.ts';
import type { NextFilm } from '#server/law/notice/exchanged-film.ts';
import type { CorrectionWords } from '#server/law/notice/correction.ts';
import type { Finding } from '#server/law/refusal.ts';

/** A text of a part, and how people find it. */
export interface ShownText {
  text: string;
  /** 第三条; empty: the part's own name will do. */
  place?: string;
}

/** A published file that may be found wrong. */
export interface ShownFile {
  id: string;
  sha256: string;
  part: CorrectedPart;
  ofDraft: boolean;
  /** Title of a film (解读视频): it is taken down, whether or not another takes its place. */
  film?: string;
}

/** Published thing, with the parts of it that can be corrected. */
export interface CorrectableThing {
  decisionId: string;
  decisionNo: string;
  consultationId: string | null;
  title: string;
  unitId: string;
  unitIds: readonly string[];
  /** Its page at the desk. */
  path: string;
  closesOn: CalendarDay | null;
  texts: Readonly<Partial<Record<CorrectedPart, readonly ShownText[]>>>;
  files: readonly ShownFile[];
  /** Who had a hand in a film that may take the place of another, by its id: they do not review it. */
  filmAuthors?: Readonly<Record<string, readonly string[]>>;
  /** Reasons against any correction of it now. */
  findings: readonly Finding[];
}

/** Parts of a command's context that reading a file needs. */
export type FileReading = Pick<CommandContext, 'db' | 'services'>;

/** One kind of public thing (更正对象): what the engine has to know of it. A domain declares it; `server/outside/wiring/kinds.ts` lists it. */
export interface CorrectionKind {
  readonly subject: CorrectionSubject;
  /** The thing as it stands in public; null: there is none. */
  load(db: Db, id: string, now: Date): Promise<CorrectableThing | null>;
  /** A new file that was uploaded for it and belongs to nothing yet: its digest. */
  uploaded?(db: Db, id: string, fileId: string): Promise<string | null>;
  /** A film that was uploaded to take the place of another; null: there is none. */
  nextFilm?(db: Db, id: string, filmId: string): Promise<NextFilm | null>;
  /** Reasons against this file in the place of the former one, by its content. */
  refuseFile?(reading: FileReading, id: string, fileId: string, formerFileId: string): Promise<Finding[]>;
  /** Reasons against these words, by the text that they tell of. */
  refuseWords?(reading: FileReading, id: string, words: CorrectionWords): Promise<Finding[]>;
  /** Further consequences of a correction, within its publication. */
  published?(command: CommandContext, correction: Correction): Promise<void>;
}

const kinds = new Map<CorrectionSubject, CorrectionKind>();

/** Registers the kinds, once. */
export function registerCorrectionKinds(all: readonly CorrectionKind[]): void {
  for (const kind of all) kinds.set(kind.subject, kind);
}

/** The kind of this name. */
export function correctionKind(subject: CorrectionSubject): CorrectionKind {
  const kind = kinds.get(subject);
  if (!kind) throw new Error(`no kind of correction ${subject}`);
  return kind;
}
