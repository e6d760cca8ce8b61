import type { Cut } from '#server/law/cut-timeline.ts';
import { videoBitrate } from './rendition.ts';

/** From where to where. */
interface Way {
  source: string;
  target: string;
}

/** Nothing but files is opened whatever a recording asks for, and nobody is asked anything. */
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

/** What the program is told to make a smaller picture (转码版): words, never a line for a shell. */
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

/** What it is told to leave the closed stretches out (公开版): encoded anew, so that a cut falls where it is put and nothing hides behind it. */
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

/** What remains of a recording. */
interface Kept {
  kept: readonly Cut[];
  hasAudio: boolean;
}

const PICTURE = '-c:v libx264 -preset veryfast -crf 23 -pix_fmt yuv420p -g 100'.split(' ');

/** Each stretch that remains by itself, then one after the other. */
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

/** A seek to a joint lands on it, not before it. */
function keyFrames(kept: readonly Cut[]): string[] {
  let joint = 0;
  const joints = kept.map(({ startsMs, endsMs }) => seconds((joint += endsMs - startsMs))).slice(0, -1);
  return joints.length > 0 ? ['-force_key_frames', joints.join(',')] : [];
}
