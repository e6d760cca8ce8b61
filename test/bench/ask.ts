import { type Answer, Connection } from '#test/kernel/load-connection.ts';

/** One answer, which must be a good one. */
export async function ask(port: number, request: Buffer): Promise<Answer> {
  const connection = new Connection(port);
  const answer = await connection.send(request);
  connection.close();
  if (answer.status !== 200) throw new Error(`${answer.head}\n\n${answer.body.toString('utf8')}`);
  return answer;
}

/** A header field of an answer, or ''. */
export const field = ({ head }: Answer, name: string): string =>
  new RegExp(String.raw`\n${name}: ([^\r\n]*)`, 'i').exec(head)?.[1] ?? '';
