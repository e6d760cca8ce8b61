/** Headers of a browser (浏览器的请求头). */
const BROWSER = 'accept-encoding: gzip, deflate, br, zstd\r\nuser-agent: measuring';

/** A page or a cached answer asked for as a browser does. */
export const getRequest = (path: string): Buffer =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nhost: localhost\r\naccept: */*\r\n${BROWSER}\r\n\r\n`);

/** A GraphQL document as a program sends it; what is made for one answer alone is compared uncompressed. */
export const graphqlRequest = (body: string): Buffer =>
  Buffer.from(
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\naccept: application/json\r\n' +
      `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
