import { expect } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { signedByHead } from '#test/engines/approval/signed.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { proofPaper } from '#test/kernel/proof-paper.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { repealPapers } from './repeal-desk.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import {
  type Answer,
  type Finding,
  PROVES,
  question,
  type Taken,
  type Told,
  type Verb,
} from './verb-question.ts';

/** A decision under way, asked on the version that stands. */
export class Course {
  constructor(
    readonly database: TestDatabase,
    readonly id: string,
    readonly no: string,
  ) {}

  async version(): Promise<number> {
    const rows = await this.database.sql<{ version: number }>('select version from decision where id = $1', [
      this.id,
    ]);
    return rows[0]?.version ?? 0;
  }

  async bring(verb: Verb, actor: Actor | null, given: object = {}, acknowledged: Taken = []) {
    const sent = await this.#proved(verb, given);
    if (verb === 'issueDecision') await signedByHead(this.database, this.id);
    return this.bringOn(await this.version(), verb, actor, sent, acknowledged);
  }

  bringOn(version: number, verb: Verb, actor: Actor | null, given: object = {}, acknowledged: Taken = []) {
    return ask(this.database, actor, question(verb, this.id, version, given, acknowledged));
  }

  /** With the paper that its record carries. */
  async #proved(verb: Verb, given: object): Promise<object> {
    if ('fileIds' in given) return given;
    if (verb === 'repealDecision') return { fileIds: await repealPapers(this.database, this.id), ...given };
    const { entrusted = [] } = given as { entrusted?: readonly string[] };
    const record = entrusted.length > 0 ? RecordKind.EVALUATION : PROVES[verb];
    return record ? { fileIds: await proofPaper(this.database, this.id, record), ...given } : given;
  }

  /** It was done. */
  async done(verb: Verb, actor: Actor, given: object = {}, acknowledged: Taken = []): Promise<Told> {
    const answer = await this.bring(verb, actor, given, acknowledged);
    expect(answer.errors).toBeUndefined();
    const { result } = answer.data as unknown as { result: Answer };
    if (result.__typename === 'Refusal') throw new Error(JSON.stringify(result));
    return result.__typename === 'Paper' ? result.decision : result;
  }

  /** It was refused, and nothing of the decision changed: the findings. */
  async refused(verb: Verb, actor: Actor, given: object = {}, acknowledged: Taken = []): Promise<Finding[]> {
    const sent = await this.#proved(verb, given);
    const before = await this.stored();
    const answer = await this.bring(verb, actor, sent, acknowledged);
    expect(answer.errors).toBeUndefined();
    const { result } = answer.data as unknown as { result: Answer };
    if (result.__typename !== 'Refusal') throw new Error(`done: ${JSON.stringify(result)}`);
    expect(await this.stored()).toEqual(before);
    return result.findings;
  }

  /** The codes of the refusal. */
  async codes(verb: Verb, actor: Actor, given: object = {}, acknowledged: Taken = []): Promise<string[]> {
    return (await this.refused(verb, actor, given, acknowledged)).map(({ code }) => code);
  }

  /** The codes of the error; nothing changed. */
  async error(verb: Verb, actor: Actor | null, given: object = {}) {
    const sent = await this.#proved(verb, given);
    const before = await this.stored();
    const codes = codesOf(await this.bring(verb, actor, sent));
    expect(await this.stored()).toEqual(before);
    return codes;
  }

  /** Everything stored of it. */
  stored() {
    return this.database.sql(
      `select to_jsonb(d) as row from decision d where id = $1
       union all (select to_jsonb(s) from decision_step s where decision_id = $1 order by kind)
       union all (select to_jsonb(r) from decision_record r where decision_id = $1 order by id)
       union all (select to_jsonb(f) from decision_file f where decision_id = $1 order by id)`,
      [this.id],
    );
  }

  /** Fields that this requester reads of it. */
  async read(actor: Actor | null, fields: string): Promise<Record<string, unknown>> {
    const query = `query($no: String!) { decision(no: $no) { ${fields} } }`;
    const { data, errors } = await ask(this.database, actor, { query, variables: { no: this.no } });
    expect(errors).toBeUndefined();
    return (data as unknown as { decision: Record<string, unknown> }).decision;
  }
}

/** A step as it stands. */
export const stepOf = ({ requirements }: Told, kind: string) => requirements.find((one) => one.kind === kind);

/** The lines of the last record of a kind, label to text. */
export const linesOf = ({ records }: Told, kind: string) =>
  (records.findLast((one) => one.kind === kind)?.lines ?? []).map(({ label, text }) => `${label}：${text}`);
