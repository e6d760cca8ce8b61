import { BOUNCES } from '#server/outside/http/bounce.ts';
import { isCasePaper } from '#server/outside/http/case-paper-download.ts';
import { isDesk } from '#server/outside/http/desk.ts';
import { isDraftFile } from '#server/outside/http/draft-download.ts';
import { isInquiryFile } from '#server/outside/http/inquiry-file.ts';
import { isInvitationPaper } from '#server/outside/http/invitation-paper.ts';
import { isLateImport } from '#server/outside/http/late-import.ts';
import { isLetter } from '#server/outside/http/letter-download.ts';
import { isLiveEvents } from '#server/outside/http/live-events.ts';
import { isMinutes } from '#server/outside/http/minutes-download.ts';
import { FILES_OF_DECISIONS } from '#server/outside/http/process-file.ts';
import { isRecordingFile } from '#server/outside/http/recording.ts';
import { isRecordingUpload } from '#server/outside/http/recording-upload.ts';
import { isScanPages } from '#server/outside/http/scan-pages.ts';
import { isStatement } from '#server/outside/http/statement.ts';
import { isImport } from '#server/outside/http/table-import.ts';
import { isTranscript } from '#server/outside/http/transcript.ts';
import { isOpenData } from '#server/outside/wiring/open-data.ts';

/** Classes of addresses (地址的种类), each by its test; a path itself may hold a receipt number or a secret link and is never a label. */
const CLASSES = [
  ['graphql', (path) => path === '/graphql'],
  ['health', (path) => path === '/healthz' || path === '/readyz'],
  ['asset', (path) => path.startsWith('/assets/')],
  ['live', isLiveEvents],
  ['recording', (path) => isRecordingFile(path) || isRecordingUpload(path)],
  ['data', isOpenData],
  ['upload', (path) => path === '/files' || isImport(path) || isLateImport(path) || isScanPages(path)],
  ['file', (path) => path.startsWith('/files/') || path.startsWith(FILES_OF_DECISIONS) || isPaper(path)],
  ['bounce', (path) => path === BOUNCES],
  ['desk', isDesk],
] as const satisfies readonly (readonly [name: string, holds: (path: string) => boolean])[];

const PAPERS = [
  isCasePaper,
  isDraftFile,
  isInquiryFile,
  isInvitationPaper,
  isLetter,
  isMinutes,
  isStatement,
  isTranscript,
];
const isPaper = (path: string) => PAPERS.some((holds) => holds(path));

/** Everything else is a page, whether or not there is one. */
export type RouteClass = (typeof CLASSES)[number][0] | 'page';

/** Class of the address that was asked for. */
export function routeClass(url: string): RouteClass {
  const [path = ''] = url.split('?', 1);
  return CLASSES.find(([, holds]) => holds(path))?.[0] ?? 'page';
}
