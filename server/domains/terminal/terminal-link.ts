import type { Context } from '#server/ground/kernel/context.ts';
import { addressOf, type PersonalLink, tokenOf } from '#server/ground/kernel/personal-link.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';

/** Where a terminal's address leads. */
export const OPENS_TERMINAL = '/zhongduan/kai';

/** The link that makes a browser a terminal. Nothing of it is kept: each token follows from its terminal's id and the key. */
const LINK: PersonalLink = { path: OPENS_TERMINAL, token: 'terminal-link', kept: 'terminal' };

/** The whole address of a terminal, opened once on the machine. */
export const terminalAddress = (house: Pick<Context, 'services'>, id: string): string =>
  addressOf(house, LINK, id);

/** Whether this token is the terminal's. */
export const opens = (seal: Seal, token: string, id: string): boolean =>
  seal.same(Buffer.from(token), Buffer.from(tokenOf(seal, LINK, id)));
