import type { DocumentKind } from '#client/graphql/graphql.ts';

/** One row of a list that a form asks for: "依据", with its columns by name. */
export type Row = Readonly<Record<string, string>>;

export interface Column {
  name: string;
  label: string;
  kind: 'text' | 'area';
  hint?: string | undefined;
  optional?: boolean | undefined;
}

type NamesOf<Values, T> = { [K in keyof Values & string]: Values[K] extends T ? K : never }[keyof Values &
  string];

interface Asked<Values, T> {
  name: NamesOf<Values, T> & string;
  label: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
  /** Asked for here: the contract has no word for its absence. What the law asks for is asked for by the server. */
  required?: boolean | undefined;
  /** Asked for only where it applies. */
  when?: ((values: Values) => boolean) | undefined;
}

/** One thing a deed asks for; its name is the contract's. */
export type CourseField<Values> =
  | (Asked<Values, string | null> & { kind: 'text' | 'area' | 'day' | 'unit' })
  | (Asked<Values, string | null> & { kind: 'choice'; options: Readonly<Record<string, string>> })
  | (Asked<Values, string | null> & { kind: 'file'; of: readonly DocumentKind[] })
  | (Asked<Values, boolean> & { kind: 'tick' })
  | (Asked<Values, readonly string[]> & { kind: 'checks'; options: Readonly<Record<string, string>> })
  | (Asked<Values, readonly string[]> & { kind: 'files'; of: readonly DocumentKind[] })
  | (Asked<Values, readonly string[]> & { kind: 'units' })
  | (Asked<Values, readonly object[]> & {
      kind: 'rows';
      noun: string;
      columns: readonly Column[];
      /** Their order says something: each can be moved. */
      ordered?: boolean | undefined;
    });

/** A field as it is drawn: whose form it belongs to no longer matters. */
export type ShownField = CourseField<Record<string, never>> extends infer F ? Drawn<F> : never;
type Drawn<F> = F extends { name: unknown } ? Omit<F, 'name' | 'when'> & { name: string } : never;

/** What is filled in, by the names of the fields. */
export const byName = (values: object): Readonly<Record<string, unknown>> => ({ ...values });

/** The fields that apply to what is filled in. */
export const shownOf = <Values>(fields: readonly CourseField<Values>[], values: Values) =>
  fields.filter(({ when }) => when === undefined || when(values));

const isOpen = (value: unknown) => typeof value !== 'string' || value.trim() === '';

/** What was left empty though the contract has no word for that, said at its field. */
export const lackingIn = (
  fields: readonly ShownField[],
  values: Readonly<Record<string, unknown>>,
): Record<string, string> =>
  Object.fromEntries(
    fields
      .filter(({ name, required }) => required && isOpen(values[name]))
      .map(({ name, label, kind }) => [
        name,
        `请${kind === 'text' || kind === 'area' ? '填写' : '选择'}${label}`,
      ]),
  );

/** Other names by which findings speak of a field; with "#" of a control elsewhere on the page. */
export type Aliases = Readonly<Record<string, string>>;

/** The field a finding speaks of: "input.header.documentNo", "dissents.0", "materials.procedure". */
export function targetOf(
  fields: readonly ShownField[],
  aliases: Aliases,
  finding: string,
): string | undefined {
  const path = finding.replace(/^input\./, '');
  const [head = '', next = ''] = path.split('.');
  return [path, next, head]
    .map((part) => aliases[part] ?? part)
    .find((name) => name.startsWith('#') || fields.some((field) => field.name === name));
}

/** What was chosen, after it was asked for. */
export function chosen<T>(value: T | null): T {
  if (value === null) throw new Error('A required choice was sent without having been made');
  return value;
}
