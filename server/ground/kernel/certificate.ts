import { connect, type TLSSocket } from 'node:tls';

const HTTPS_PORT = 443;
const PATIENCE_MS = 3000;

/** Last instant at which the certificate that an address shows is valid (证书到期); null: none was seen there in three seconds. */
export const certificateEnd = (origin: string): Promise<Date | null> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(origin);
    // An ended one, or one of an authority that only the county knows, is read all the same: nothing is sent there.
    const socket = connect({
      host: hostname,
      port: Number(port) || HTTPS_PORT,
      servername: hostname,
      rejectUnauthorized: false,
      timeout: PATIENCE_MS,
    });
    const end = (found: Date | null) => {
      socket.destroy();
      resolve(found);
    };
    socket.once('secureConnect', () => end(endOf(socket)));
    socket.once('timeout', () => end(null));
    socket.once('error', () => end(null));
  });

function endOf(socket: TLSSocket): Date | null {
  const end = new Date(socket.getPeerCertificate().valid_to);
  return Number.isNaN(end.getTime()) ? null : end;
}
