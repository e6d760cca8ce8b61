import { RecordingFileRole, RecordingFileState } from '#server/law/playback/recording-words.ts';

/** The facts that decide which files are shown. */
export interface Showable {
  id: string;
  role: RecordingFileRole;
  state: RecordingFileState;
  sourceId: string | null;
  playable: boolean;
  height: number | null;
  durationMs: number | null;
}

/** Whether it is the poster (封面). */
export const isPoster = ({ role }: Pick<Showable, 'role'>): boolean => role === RecordingFileRole.POSTER;

/** The original that is ready (原始录像). */
export const originalFile = <File extends Showable>(files: readonly File[]): File | undefined =>
  lastOf(files, RecordingFileRole.ORIGINAL);

/** Whether it can be fetched. */
export const isReady = ({ state }: Pick<Showable, 'state'>): boolean => state === RecordingFileState.READY;

/** Whether it was refused. */
export const isRefused = ({ state }: Pick<Showable, 'state'>): boolean =>
  state === RecordingFileState.REFUSED;

const ready = ({ state }: Showable) => state === RecordingFileState.READY;

/** The file to be published (公布的录像): the cut one, or the original if nothing is cut. */
export const mainFile = <File extends Showable>(files: readonly File[], cuts: number): File | undefined =>
  lastOf(files, RecordingFileRole.CUT) ??
  (cuts === 0 ? lastOf(files, RecordingFileRole.ORIGINAL) : undefined);

/** The files that browsers can play, highest first: the file itself and its renditions. */
export function shownFiles<File extends Showable>(files: readonly File[], cuts: number): File[] {
  const main = mainFile(files, cuts);
  if (!main) return [];
  return files
    .filter((file) => ready(file) && file.playable && (file === main || isRendition(file, main.id)))
    .toSorted((one, other) => (other.height ?? 0) - (one.height ?? 0));
}

/** The poster to be published (封面): the latest. */
export const posterFile = <File extends Showable>(files: readonly File[]): File | undefined =>
  lastOf(files, RecordingFileRole.POSTER);

const isRendition = ({ role, sourceId }: Showable, mainId: string) =>
  role === RecordingFileRole.RENDITION && sourceId === mainId;

const lastOf = <File extends Showable>(files: readonly File[], role: RecordingFileRole) =>
  files.findLast((file) => file.role === role && ready(file));
