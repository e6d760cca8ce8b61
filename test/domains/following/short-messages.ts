/** The county's service for short messages, as far as a test needs it. */
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

/** One short message as its reader gets it. */
export interface Text {
  to: string;
  text: string;
}

/** Opens it; what it took is in `texts`. */
export async function openMessageService() {
  const texts: Text[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      texts.push(body as Text);
      response.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    texts,
    settings: { url: `http://127.0.0.1:${port}/`, token: 'x' },
    close: () => server.close(),
  };
}

/** The code in a short message. */
export const codeIn = ({ text }: Text): string => /验证码：(\d{6})$/.exec(text)?.[1] ?? '';
