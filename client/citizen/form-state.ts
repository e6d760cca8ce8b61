import type { FormError, FormState } from '#client/form.ts';

/** Values and errors of a form that came back; a fresh form has none. */
export interface Sent {
  /** Value that was typed, else the field's initial one. */
  value(name: string, start?: string): string;
  values(name: string): readonly string[];
  /** Error message of the field, if any. */
  error(name: string): string | undefined;
  errors: readonly FormError[];
  /** Props of the field with this name: the value that was typed, and the error to correct. */
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
