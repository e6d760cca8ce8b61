import type { FormError, FormState } from '#client/form.ts';

/** What a form that came back says of its fields; a fresh form says nothing. */
export interface Sent {
  /** What was typed, else what the field starts with. */
  value(name: string, start?: string): string;
  values(name: string): readonly string[];
  /** What is to be corrected there. */
  error(name: string): string | undefined;
  errors: readonly FormError[];
  /** What the field of this name is given: what was typed, and what is to be corrected there. */
  field(name: string): SentField;
}

/** A field of a form that came back (回填的字段). */
interface SentField {
  name: string;
  defaultValue: string;
  error: string | undefined;
}

/** Reads a form that came back (回填表单): nothing that was typed is lost. */
export function sentOf(form: FormState | null): Sent {
  const value = (name: string, start = '') => form?.values[name]?.[0] ?? start;
  const error = (name: string) => form?.errors.find(({ field }) => field === name)?.message;
  return {
    value,
    values: (name) => form?.values[name] ?? [],
    error,
    errors: form?.errors ?? [],
    field: (name) => ({ name, defaultValue: value(name), error: error(name) }),
  };
}
