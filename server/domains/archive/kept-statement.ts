import { createHash } from 'node:crypto';
import type { Context } from '#server/ground/kernel/context.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { type Statement, statementSheet } from './statement.ts';
import { publishedStatement } from './statement.queries.ts';
import { writePaper } from './write-paper.ts';

/** A statement as Word, with the digest of its contents. */
export interface KeptStatement {
  statement: Statement;
  digest: string;
  bytes: Buffer;
}

const MOST = 64;

/** Documents by the digest of their contents: changed contents are written anew. */
const kept = perRuntime(() => new Map<string, Promise<Buffer>>());

/** The published statement as Word (采纳情况说明); read each time, written once. */
export async function keptStatement(
  context: Context,
  no: string,
  round: number,
): Promise<KeptStatement | null> {
  const statement = await publishedStatement(context, no, round);
  if (!statement) return null;
  const digest = createHash('sha256').update(JSON.stringify(statement)).digest('base64url').slice(0, 22);
  return { statement, digest, bytes: await writtenOnce(kept(context.services), digest, statement) };
}

async function writtenOnce(known: Map<string, Promise<Buffer>>, digest: string, statement: Statement) {
  const there = known.get(digest);
  if (there) return there;
  const [oldest] = known.keys();
  if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
  const written = writePaper(statementSheet(statement));
  known.set(digest, written);
  return written.catch((error: unknown) => {
    known.delete(digest);
    throw error;
  });
}
