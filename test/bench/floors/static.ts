// A program of its own, so that its processor time can be measured: static bytes by plain node:http, nothing else.
import { readFileSync } from 'node:fs';
import { listening } from './listening.ts';

const [file = '', type = '', encoding = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const head = {
  'content-type': type,
  'content-length': bytes.length,
  ...(encoding ? { 'content-encoding': encoding } : {}),
};

listening((_request, response) => {
  response.writeHead(200, head);
  response.end(bytes);
});
