import type { EntityManager } from '@mikro-orm/postgresql';
import { AcknowledgedWarning } from '#schema/audit/acknowledged-warning.ts';
import { AuditEvent } from '#schema/audit/audit-event.ts';
import { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import { asAnswered, unacknowledged } from '#server/law/acknowledgement.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import { recordChange } from './content.ts';
import type { Acknowledged, CommandContext, Context, Db, Rules } from './context.ts';
import { addJob } from './jobs.ts';
import { auditRow, recordAudit } from './record-audit.ts';
import { refusalDetail } from './refusal-detail.ts';
import { Refused } from './refused.ts';

/** One run of a command (一次办理): its transaction, target, announcements and audit record. */
export class Command implements CommandContext {
  readonly services: Context['services'];
  readonly actor: Context['actor'];
  readonly address: Context['address'];
  readonly terminal: Context['terminal'];
  readonly origin: Context['origin'];
  readonly singleSignOn: Context['singleSignOn'];
  readonly sessionHash: Context['sessionHash'];
  readonly cookies: Context['cookies'];
  em!: EntityManager;
  now!: Rules['now'];
  today!: Rules['today'];
  policy!: Rules['policy'];
  bodies!: Rules['bodies'];
  calendar!: Rules['calendar'];
  laws!: Rules['laws'];
  statutes!: Rules['statutes'];
  readonly scopes = new Set<string>();
  readonly #acknowledged: Acknowledged[] = [];
  #target: { targetKind: string; targetId: string; detail: string | null } | null = null;

  constructor(
    context: Context,
    readonly action: string,
  ) {
    this.services = context.services;
    this.actor = context.actor;
    this.address = context.address;
    this.terminal = context.terminal;
    this.origin = context.origin;
    this.singleSignOn = context.singleSignOn;
    this.sessionHash = context.sessionHash;
    this.cookies = context.cookies;
  }

  get db(): Db {
    return this.em.getKysely();
  }

  begin(em: EntityManager, rules: Rules): void {
    this.em = em;
    this.now = rules.now;
    this.today = rules.today;
    this.policy = rules.policy;
    this.bodies = rules.bodies;
    this.calendar = rules.calendar;
    this.laws = rules.laws;
    this.statutes = rules.statutes;
  }

  about(kind: string, id: string, detail?: string): void {
    this.#target = { targetKind: kind, targetId: id, detail: detail ?? this.#target?.detail ?? null };
  }

  refusalOf(findings: readonly Finding[], acknowledged: readonly Acknowledged[] = []): Refusal | null {
    const standing = unacknowledged(findings, acknowledged);
    if (standing.length > 0) return new Refusal(asAnswered(findings, acknowledged));
    this.#acknowledged.push(...acknowledged.filter(({ code }) => findings.some((one) => one.code === code)));
    return null;
  }

  publish(...scopes: readonly string[]): void {
    for (const scope of scopes) this.scopes.add(scope);
  }

  async enqueue(task: string, payload: object, options: { runAt?: Date; key?: string } = {}): Promise<void> {
    await addJob(this.db, task, payload, options);
  }

  /** Writes the audit record in the transaction of the change. */
  async finish(): Promise<void> {
    this.em.create(
      AuditEvent,
      auditRow(this, { action: this.action, outcome: AuditOutcome.DONE, ...this.#target }, this.now),
    );
    for (const { code, reason } of this.#acknowledged) {
      if (this.actor) this.em.create(AcknowledgedWarning, this.#warning(code, reason, this.actor.id));
    }
    await this.em.flush();
    await recordChange(this.db, [...this.scopes]);
  }

  /** Runs after the rollback: records and returns a refusal, rethrows any other error. */
  async failed(error: unknown): Promise<Refusal> {
    if (!(error instanceof Refused)) throw error;
    const detail = refusalDetail(error.refusal);
    await recordAudit(this, { action: this.action, outcome: AuditOutcome.REFUSED, ...this.#target, detail });
    return error.refusal;
  }

  #warning(code: string, reason: string, byId: string) {
    return { action: this.action, targetId: this.#target?.targetId ?? '', code, reason, byId, at: this.now };
  }
}
