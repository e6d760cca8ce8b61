import type { ConfigFault } from './config-fault.ts';
import type { Complaint, FieldReader } from './config-field.ts';

/** Names and texts as the process receives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Named<T> = readonly [name: string, reader: FieldReader<T>];

/** Reads settings one by one and gathers every fault instead of stopping at the first. */
export class ConfigSheet {
  readonly faults: ConfigFault[] = [];
  private readonly env: Environment;

  constructor(env: Environment) {
    this.env = env;
  }

  /** Whether a setting has a text; an empty one counts as not set. */
  given(name: string): boolean {
    return this.textOf(name) !== '';
  }

  fault(name: string, complaint: Complaint): void {
    this.faults.push({ name, ...complaint });
  }

  /** The setting's value, or `fallback` when it is not set or wrong. */
  read<T, Fallback>(name: string, reader: FieldReader<T>, fallback: Fallback): T | Fallback {
    const text = this.textOf(name);
    if (text === '') return fallback;
    const outcome = reader(text);
    if ('value' in outcome) return outcome.value;
    this.fault(name, outcome);
    return fallback;
  }

  /** As `read`, but its absence is a fault. */
  require<T>(name: string, reader: FieldReader<T>): T | null {
    if (!this.given(name)) {
      const complaint = reader('');
      const mend = 'value' in complaint ? '请设置' : complaint.mend;
      this.fault(name, { wrong: '没有设置', mend, english: `is required and not set` });
    }
    return this.read(name, reader, null);
  }

  /** Two settings that are set together or not at all. */
  together<A, B>(first: Named<A>, second: Named<B>): [A | null, B | null] {
    if (!this.given(first[0]) && !this.given(second[0])) return [null, null];
    return [this.require(...first), this.require(...second)];
  }

  private textOf(name: string): string {
    return this.env[name]?.trim() ?? '';
  }
}
