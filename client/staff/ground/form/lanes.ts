import type { ShownField } from './record-field.ts';

/** Fields that stand beside the one before share its queue. */
export const lanes = (fields: readonly ShownField[]): ShownField[][] =>
  fields.reduce<ShownField[][]>((done, field) => {
    const last = done.at(-1);
    return field.beside && last ? [...done.slice(0, -1), [...last, field]] : [...done, [field]];
  }, []);
