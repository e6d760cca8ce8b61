// A program of its own, so that its processor time can be measured: one file by plain node:http in ranges, nothing
// else.
import { createReadStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { listening } from './listening.ts';

const [file = ''] = process.argv.slice(2);
const { size } = statSync(file);

listening(({ headers }, response) => {
  const [, first = '0', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const [start, end] = [Number(first), last === '' ? size - 1 : Number(last)];
  response.writeHead(206, {
    'content-type': 'video/mp4',
    'content-range': `bytes ${start}-${end}/${size}`,
    'content-length': end - start + 1,
  });
  pipeline(createReadStream(file, { start, end }), response, () => undefined);
});
