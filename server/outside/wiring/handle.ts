import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphqlEndpoint } from '#server/outside/graphql/endpoint.ts';
import { answerFault, answerPost } from '#server/outside/graphql/over-http.ts';
import type { PersistedGet } from '#server/outside/pages/persisted-get.ts';
import type { Limits } from '#server/ground/kernel/limits.ts';
import type { Opening } from '#server/ground/kernel/process/opening.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { noSuchPage } from '#server/outside/pages/page-fault.ts';
import type { CitizenPages } from '#server/outside/pages/citizen-pages.ts';
import { isDesk } from '#server/outside/http/desk.ts';
import { answerDownload } from '#server/outside/http/download.ts';
import { Exchange, type Terms } from '#server/outside/http/exchange.ts';
import { beingTold, requestFault, unavailable } from '#server/outside/http/fault.ts';
import { healthz, readyz } from '#server/outside/http/health.ts';
import { changeMode } from '#server/outside/http/mode.ts';
import { answerInquiryFile, isInquiryFile } from '#server/outside/http/inquiry-file.ts';
import { answerInvitationPaper, isInvitationPaper } from '#server/outside/http/invitation-paper.ts';
import { answerLateImport, isLateImport } from '#server/outside/http/late-import.ts';
import { answerScanPages, isScanPages } from '#server/outside/http/scan-pages.ts';
import { answerLetter, isLetter } from '#server/outside/http/letter-download.ts';
import { answerLive, isLiveEvents } from '#server/outside/http/live-events.ts';
import { withoutSecretLinks } from '#server/ground/kernel/secret-link.ts';
import { answerDraftFile, isDraftFile } from '#server/outside/http/draft-download.ts';
import { answerBounce, BOUNCES } from '#server/outside/http/bounce.ts';
import { answerCasePaper, isCasePaper } from '#server/outside/http/case-paper-download.ts';
import { answerOpenData, isOpenData } from './open-data.ts';
import { answerMinutes, isMinutes } from '#server/outside/http/minutes-download.ts';
import { answerProcessFile, FILES_OF_DECISIONS } from '#server/outside/http/process-file.ts';
import { mediaTypeOf } from '#server/outside/http/read-body.ts';
import { answerRecording, isRecordingFile } from '#server/outside/http/recording.ts';
import { answerRecordingUpload, isRecordingUpload } from '#server/outside/http/recording-upload.ts';
import { answerRobots } from '#server/outside/http/robots.ts';
import { answerSecurityTxt, SECURITY_TXT } from '#server/outside/http/security-txt.ts';
import { answerSingleSignOn, isSingleSignOn } from '#server/outside/http/single-sign-on.ts';
import { answerStatement, isStatement } from '#server/outside/http/statement.ts';
import type { StaticFiles } from '#server/outside/http/static-files.ts';
import { answerTable } from '#server/outside/http/table-download.ts';
import { answerImport, isImport } from '#server/outside/http/table-import.ts';
import { answerTranscript, isTranscript } from '#server/outside/http/transcript.ts';
import { answeredAtTerminal } from '#server/outside/http/terminal.ts';
import { answerUpload } from '#server/outside/http/upload.ts';

/** The handlers of all addresses. */
export interface House {
  services: Services;
  opening: Opening;
  door: GraphqlEndpoint;
  persisted: PersistedGet;
  pages: CitizenPages;
  limits: Limits;
  files: StaticFiles;
  desk: (exchange: Exchange) => void;
  terms: Terms;
}

/** Handles every request (请求入口): first from the cache, then by fixed addresses, then the pages. */
export const handlerOf =
  (house: House) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const exchange = new Exchange(request, response, house.terms);
    if (house.persisted.fromMemory(exchange) || house.pages.fromMemory(exchange)) return;
    if (exchange.reads && house.files.answer(exchange)) return;
    void answer(house, exchange);
  };

async function answer(house: House, exchange: Exchange): Promise<void> {
  const files = takesItsTime(exchange.path) || mediaTypeOf(exchange.request) === 'multipart/form-data';
  const answered = files ? () => undefined : whenLate(house, exchange, () => void tooLate(house, exchange));
  try {
    if (!(await answeredAtTerminal(exchange, house.services))) await dispatch(house, exchange);
  } catch (error) {
    await fault(house, exchange, error);
  } finally {
    answered();
  }
}

/**
 * Answers that the time is over, and aborts the reading still under way: everybody else waits for the same database.
 */
async function tooLate(house: House, exchange: Exchange): Promise<void> {
  await fault(house, exchange, unavailable());
  exchange.giveUp();
}

/** A body on its way has a time of its own (pace.ts), and so has a line; the time for the answer begins afterwards. */
function whenLate({ services }: House, { arrival }: Exchange, late: () => void): () => void {
  const { answerWithinMs } = services.config;
  const over = () => {
    const left = arrival?.leftOf(answerWithinMs) ?? 0;
    if (left > 0) timer = setTimeout(over, left);
    else late();
  };
  let timer = setTimeout(over, answerWithinMs);
  return () => clearTimeout(timer);
}

const takesItsTime = (path: string) =>
  path.startsWith('/files') ||
  isOpenData(path) ||
  isInvitationPaper(path) ||
  isInquiryFile(path) ||
  path.startsWith(FILES_OF_DECISIONS) ||
  isRecordingUpload(path) ||
  isRecordingFile(path);

async function dispatch(house: House, exchange: Exchange): Promise<void> {
  const { services, opening } = house;
  const { path } = exchange;
  if (path === '/graphql') return graphql(house, exchange);
  if (!opening.done && opensOnly(exchange)) throw beingTold();
  if (path === '/files' && exchange.method === 'POST') return answerUpload(exchange, services, house.limits);
  if (isImport(path) && exchange.method === 'POST') return answerImport(exchange, services, house.limits);
  if (isLateImport(path) && exchange.method === 'POST')
    return answerLateImport(exchange, services, house.limits);
  if (isScanPages(path) && exchange.method === 'POST')
    return answerScanPages(exchange, services, house.limits);
  if (path === BOUNCES && exchange.method === 'POST') return answerBounce(exchange, services);
  if (path === '/healthz') return healthz(exchange);
  if (path === '/readyz') return readyz(exchange, services, opening);
  if (isRecordingUpload(path)) return answerRecordingUpload(exchange, services);
  if (exchange.reads) {
    if (isRecordingFile(path)) return answerRecording(exchange, services);
    if (isTranscript(path)) return answerTranscript(exchange, services);
    if (path.startsWith('/files/')) return answerDownload(exchange, services);
    if (path.startsWith(FILES_OF_DECISIONS)) return answerProcessFile(exchange, services);
    if (isLiveEvents(path)) return answerLive(exchange, services);
    if (isInquiryFile(path)) return answerInquiryFile(exchange, services);
    if (isInvitationPaper(path)) return answerInvitationPaper(exchange, services);
    if (isStatement(path)) return answerStatement(exchange, services);
    if (isCasePaper(path)) return answerCasePaper(exchange, services);
    if (isOpenData(path)) return answerOpenData(exchange, services, house.door);
    if (isMinutes(path)) return answerMinutes(exchange, services);
    if (isDraftFile(path)) return answerDraftFile(exchange, services);
    if (isLetter(path)) return answerLetter(exchange, services);
    if (path === '/robots.txt') return answerRobots(exchange, services.config);
    const { securityContact } = services.config;
    if (path === SECURITY_TXT && securityContact)
      return answerSecurityTxt(exchange, securityContact, services.config.publicUrl);
    if (path === '/mode') return changeMode(exchange, services.config.secureCookies);
    if (await answerTable(exchange, services)) return;
    if (isSingleSignOn(path)) return answerSingleSignOn(exchange, services);
    if (isDesk(path)) return house.desk(exchange);
  } else if (exchange.method !== 'POST') throw requestFault('METHOD_NOT_ALLOWED', '不支持这种请求方法。');
  if (!(await house.pages.answer(exchange))) throw noSuchPage();
}

/** Programs that send, and the console; what is typed into a page's form is read first, so that it can be given back. */
const opensOnly = ({ path, reads, method }: Exchange): boolean =>
  isDesk(path) ||
  isRecordingUpload(path) ||
  path === BOUNCES ||
  (method === 'POST' && isUpload(path)) ||
  (!reads && method !== 'POST');

function graphql({ services, opening, door, persisted }: House, exchange: Exchange): Promise<void> {
  if (exchange.method === 'POST') return answerPost(exchange, services, door, opening);
  if (exchange.reads) return persisted.answer(exchange);
  throw requestFault('METHOD_NOT_ALLOWED', '请以 POST 提交查询。');
}

/** Programs get a GraphQL error, people a page. No failure here may end the process. */
async function fault(house: House, exchange: Exchange, error: unknown): Promise<void> {
  try {
    await sayFault(house, exchange, error);
  } catch (worse) {
    house.services.log.error(
      { error: String(worse), path: withoutSecretLinks(exchange.path) },
      'no page for a fault',
    );
    exchange.send(
      500,
      { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
      LAST_WORDS,
    );
  }
}

const LAST_WORDS = '服务出错，请稍后再试。\n';

/** Where programs of the pages send files. */
const isUpload = (path: string) =>
  path === '/files' || isImport(path) || isLateImport(path) || isScanPages(path);

async function sayFault({ door, pages, services }: House, exchange: Exchange, error: unknown): Promise<void> {
  const { response, path, method } = exchange;
  if (response.writableEnded) return;
  if (response.headersSent || exchange.request.socket.destroyed) {
    services.log.debug({ error: String(error), path: withoutSecretLinks(path) }, 'answer cut');
    response.destroy();
  } else if (path === '/graphql' || ((isUpload(path) || path === BOUNCES) && method === 'POST'))
    answerFault(exchange, door, error);
  else await pages.fault(exchange, error);
}
