import type { Cut } from '#server/law/playback/cut-timeline.ts';
import { videoBitrate } from './rendition.ts';

/** Input and output paths. */
interface Way {
  source: string;
  target: string;
}

/** Only files may be opened, whatever a recording refers to, and the program never prompts. */
const SAFELY = [
  '-nostdin',
  '-hide_banner',
  '-loglevel',
  'error',
  '-progress',
  'pipe:1',
  '-y',
  '-protocol_whitelist',
  'file',
];
const SOUND = ['-c:a', 'aac', '-b:a', '48k', '-ac', '1'];
const WRITTEN = ['-movflags', '+faststart', '-map_metadata', '-1', '-f', 'mp4'];

/** Arguments for a smaller rendition (转码版): a list, never a shell line. */
export const rendering = ({ source, target, height }: Way & { height: number }): string[] => [
  ...SAFELY,
  '-i',
  `file:${source}`,
  '-map',
  '0:v:0',
  '-map',
  '0:a:0?',
  '-vf',
  `scale=-2:'min(${height},ih)'`,
  '-c:v',
  'libx264',
  '-preset',
  'veryfast',
  '-pix_fmt',
  'yuv420p',
  '-b:v',
  videoBitrate(height),
  '-maxrate',
  videoBitrate(height),
  '-bufsize',
  videoBitrate(height),
  '-g',
  '50',
  ...SOUND,
  ...WRITTEN,
  target,
];

const seconds = (ms: number) => (ms / 1000).toFixed(3);

/** Arguments that leave out the closed stretches (公开版): re-encoded, so that cuts are exact and nothing stays hidden. */
export const cutting = ({ source, target, ...what }: Way & Kept): string[] => [
  ...SAFELY,
  '-i',
  `file:${source}`,
  '-filter_complex',
  joining(what),
  '-map',
  '[v]',
  ...(what.hasAudio ? ['-map', '[a]'] : []),
  ...PICTURE,
  ...keyFrames(what.kept),
  ...SOUND,
  ...WRITTEN,
  target,
];

/** The stretches that remain. */
interface Kept {
  kept: readonly Cut[];
  hasAudio: boolean;
}

const PICTURE = '-c:v libx264 -preset veryfast -crf 23 -pix_fmt yuv420p -g 100'.split(' ');

/** Each remaining stretch separately, then joined. */
function joining({ kept, hasAudio }: Kept): string {
  const parts = kept.flatMap(({ startsMs, endsMs }, index) => {
    const [from, to] = [seconds(startsMs), seconds(endsMs)];
    const video = `[0:v:0]trim=start=${from}:end=${to},setpts=PTS-STARTPTS[v${index}]`;
    const audio = `[0:a:0]atrim=start=${from}:end=${to},asetpts=PTS-STARTPTS[a${index}]`;
    return hasAudio ? [video, audio] : [video];
  });
  const joined = kept.map((_, index) => (hasAudio ? `[v${index}][a${index}]` : `[v${index}]`)).join('');
  const ends = hasAudio ? '[v][a]' : '[v]';
  return [...parts, `${joined}concat=n=${kept.length}:v=1:a=${hasAudio ? 1 : 0}${ends}`].join(';');
}

/** A key frame at each joint, so that a seek lands on it. */
function keyFrames(kept: readonly Cut[]): string[] {
  let joint = 0;
  const joints = kept.map(({ startsMs, endsMs }) => seconds((joint += endsMs - startsMs))).slice(0, -1);
  return joints.length > 0 ? ['-force_key_frames', joints.join(',')] : [];
}
