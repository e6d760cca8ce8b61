import type { OutgoingHttpHeaders } from 'node:http';
import type { Exchange } from '#server/outside/http/exchange.ts';

/** Headers of a page that is the same for everybody. */
export const KEPT: OutgoingHttpHeaders = {
  'cache-control': 'public, max-age=0, must-revalidate',
  vary: 'Accept-Encoding, Cookie',
};

/** Headers of a page for one visitor, and of every page at a 自助终端: nothing of it is found by going back. */
export const PERSONAL: OutgoingHttpHeaders = { 'cache-control': 'no-store' };

/** The answer to a form: whoever goes back to it finds what they typed; without a copy browsers show an error of their own. */
const TYPED: OutgoingHttpHeaders = { 'cache-control': 'private, no-cache' };

/** Headers of the answer to a form; at a terminal whoever goes back may be somebody else. */
export const answerHeaders = ({ terminal }: Exchange): OutgoingHttpHeaders => (terminal ? PERSONAL : TYPED);
