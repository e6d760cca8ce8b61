/** Run as a process of its own: the sample draw, printed on one line. */
import { drawSample } from './draw-sample.ts';

const { offerDigest, ticketNo, drawn } = await drawSample();
process.stdout.write(JSON.stringify({ digest: offerDigest, ticketNo, drawn }));
