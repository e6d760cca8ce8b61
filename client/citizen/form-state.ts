import type { FormError, FormState } from '#client/form.ts';

/** What a form that came back says of its fields; a fresh form says nothing. */
export interface Sent {
  /** What was typed, else what the field starts with. */
  value(name: string, start?: string): string;
  values(name: string): readonly string[];
  /** What is to be corrected there. */
  error(name: string): string | undefined;
  errors: readonly FormError[];
}

/** Reads a form that came back (回填表单): nothing that was typed is lost. */
export const sentOf = (form: FormState | null): Sent => ({
  value: (name, start = '') => form?.values[name]?.[0] ?? start,
  values: (name) => form?.values[name] ?? [],
  error: (name) => form?.errors.find(({ field }) => field === name)?.message,
  errors: form?.errors ?? [],
});
