import { randomUUID } from 'node:crypto';
import { submitRequest } from '#test/kernel/load-comments.ts';
import { type Answer, Connection, Cut } from '#test/kernel/load-connection.ts';

/** A receipt as a writer holds it (回执). */
export interface Acknowledged {
  key: string;
  receiptNo: string;
  submittedAt: string;
}

/** Content of an answer: a receipt, the codes of a refusal, or the codes of errors. */
export interface Said {
  receipt?: Omit<Acknowledged, 'key'>;
  codes: string[];
}

/** One who writes comment after comment and keeps their receipts; a comment without an answer they send again (意见人). */
export class Writer {
  readonly receipts: Acknowledged[] = [];
  /** Every key they ever sent: a comment with another key is nobody's. */
  readonly keys = new Set<string>();
  #pending: string | null = null;

  /** Writes until the connection ends or `until` says so. */
  async write(port: number, consultationId: string, until: () => boolean): Promise<void> {
    const connection = new Connection(port);
    try {
      while (!until()) await this.#one(connection, consultationId);
    } catch (error) {
      if (!(error instanceof Cut)) throw error;
    } finally {
      connection.close();
    }
  }

  async #one(connection: Connection, consultationId: string): Promise<void> {
    const key = (this.#pending ??= randomUUID());
    this.keys.add(key);
    const { receipt, codes } = saidIn(await connection.send(submitRequest(consultationId, key)));
    if (receipt) {
      this.receipts.push({ key, ...receipt });
      this.#pending = null;
    } else if (!codes.every((code) => MAY_PASS.has(code)))
      throw new Error(`a writer was refused: ${codes.join(' ')}`);
  }
}

/** Transient error codes, after which the same comment is sent again. */
const MAY_PASS = new Set(['UNAVAILABLE', 'TRY_LATER']);

interface Body {
  data?: {
    submitComment?: Partial<Omit<Acknowledged, 'key'>> & { findings?: { code: string }[] };
  } | null;
  errors?: { extensions: { code: string } }[];
}

/** Reads an answer to a submission. */
export function saidIn({ body }: Answer): Said {
  const { data, errors = [] } = JSON.parse(body.toString('utf8')) as Body;
  const { receiptNo, submittedAt, findings = [] } = data?.submitComment ?? {};
  const codes = [...errors.map(({ extensions }) => extensions.code), ...findings.map(({ code }) => code)];
  return receiptNo && submittedAt ? { receipt: { receiptNo, submittedAt }, codes } : { codes };
}
