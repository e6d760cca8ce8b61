import type { DocumentKind } from '#client/graphql/graphql.ts';

type NamesOf<Values, T> = { [K in keyof Values & string]: Values[K] extends T ? K : never }[keyof Values &
  string];

/** Properties of every field. */
interface Asked {
  label: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
  /** Asked for here: the contract has no word for its absence. What the law asks for is asked for by the server. */
  required?: boolean | undefined;
  /** Beside the one before, where there is room. */
  beside?: boolean | undefined;
}

interface Plain extends Asked {
  kind: 'text' | 'area' | 'unit';
  /** A number of persons: digits alone, in a short box. */
  count?: boolean | undefined;
  /** Texts that are on record, offered while one types; another may be written. */
  known?: readonly string[] | undefined;
  /** Message on a text the contract cannot take; undefined where it can. */
  wrong?: ((text: string) => string | undefined) | undefined;
}

interface Day extends Asked {
  kind: 'day';
  /** First and last day that can be picked. */
  min?: string | undefined;
  max?: string | undefined;
}

interface Choice extends Asked {
  kind: 'choice';
  options: Readonly<Record<string, string>>;
  hints?: Readonly<Record<string, string>> | undefined;
  /** Group in which each stands in a list, by its value. */
  groups?: Readonly<Record<string, string>> | undefined;
  /** All in view, however many they are. */
  inView?: boolean | undefined;
  /** Long: a box above the list finds in it. */
  find?: string | undefined;
  /** Option shown while nothing is chosen: where given, the choices are a list instead of all in view. */
  none?: string | undefined;
}

interface Checks extends Asked {
  kind: 'checks';
  options: Readonly<Record<string, string>>;
  /** Side by side as far as there is room: for many short words. */
  wrap?: boolean | undefined;
}

/** Documents of the decision, of the kinds that fit. */
interface Papers<Kind> extends Asked {
  kind: Kind;
  of: readonly DocumentKind[];
}

interface OfKind<Kind> extends Asked {
  kind: Kind;
}

interface Rows<Column> extends Asked {
  kind: 'rows';
  /** Noun for one row: "专家". */
  noun: string;
  columns: readonly Column[];
  /** Values of a new row; by default nothing is typed and nothing ticked. */
  blank?: object | undefined;
  /** Their order says something: each can be moved. */
  ordered?: boolean | undefined;
  /** One like another is often wanted: each can be copied. */
  copied?: boolean | undefined;
}

interface Named<Values, T> {
  name: NamesOf<Values, T> & string;
  /** Asked for only where it applies. */
  when?: ((values: Values) => boolean) | undefined;
}

type RowOf<List> = List extends readonly (infer Row)[] ? Row : never;

interface RowsOf<Values, K extends keyof Values & string> extends Rows<RecordField<RowOf<Values[K]>>> {
  name: K;
  blank?: (RowOf<Values[K]> & object) | undefined;
  when?: ((values: Values) => boolean) | undefined;
}

/** One thing a record asks for; its name is the contract's. */
export type RecordField<Values> =
  | (Named<Values, string | null> & (Plain | Day | Choice | Papers<'file'>))
  | (Named<Values, boolean> & OfKind<'tick'>)
  | (Named<Values, readonly string[]> & (Checks | Papers<'files'> | OfKind<'units'>))
  | { [K in NamesOf<Values, readonly object[]>]: RowsOf<Values, K> }[NamesOf<Values, readonly object[]>];

/** A field as it is drawn: whose form it belongs to no longer matters. */
export type ShownField = { name: string } & (
  | Plain
  | Day
  | Choice
  | Checks
  | Papers<'file'>
  | Papers<'files'>
  | OfKind<'tick'>
  | OfKind<'units'>
  | Rows<ShownField>
);

/** One row of a list that a form asks for, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Form values by the names of the fields. */
export const byName = (values: object): Row => ({ ...values });

interface Conditional {
  when?: ((values: never) => boolean) | undefined;
}

/** The fields that apply to what is filled in; in a row, to the row. */
export const shownOf = <Values>(fields: readonly RecordField<Values>[], values: Values) =>
  applying(fields as readonly unknown[] as readonly ShownField[], byName(values as object));

/** The table of fields ties each condition to the values it looks at. */
export const applying = (fields: readonly ShownField[], values: Row) =>
  fields.filter((field) => {
    const { when } = field as Conditional;
    return when === undefined || when(values as never);
  });

/** Choice made in a required field; throws where none was made. */
export function chosen<T>(value: T | null): T {
  if (value === null) throw new Error('A required choice was sent without having been made');
  return value;
}
