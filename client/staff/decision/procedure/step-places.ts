/** Where on the page a field of the contract is filled in. */

export interface StepShape {
  /** Under which name the form is known on the page: "expert". */
  form: string;
  /** The form's fields, in words. */
  labels: Readonly<Record<string, string>>;
  /** Those that are rows of a kind. */
  lists?: readonly string[] | undefined;
  /** Fields the contract calls otherwise than the form does. */
  aliases?: Readonly<Record<string, string>> | undefined;
}

/** `members.0.interest` → `expert-members-0-interest`; of a list as a whole the button that adds to it. */
export function placeIn({ form, labels, lists = [], aliases = {} }: StepShape, field: string) {
  const [head = '', at, ...rest] = (aliases[field] ?? field).split('.');
  if (!(head in labels)) return undefined;
  if (!lists.includes(head)) return [form, head, at, ...rest].filter(Boolean).join('-');
  if (at === undefined) return `${form}-${head}-add`;
  return /^\d+$/.test(at) ? [form, head, at, ...rest].join('-') : `${form}-${head}-0-${at}`;
}

/** One thing to be filled in, as the controls take it. */
export interface StepField<T> {
  id: string;
  name: string;
  value: T;
  error: string | undefined;
  onChange: (value: T) => void;
}

/** The fields of a form or of one of its rows, by their names. */
export const fieldsOf =
  <Row extends object>(
    row: Row,
    set: <K extends keyof Row & string>(name: K, value: Row[K]) => void,
    id: string,
    errorAt: (id: string) => string | undefined,
  ) =>
  <K extends keyof Row & string>(name: K): StepField<Row[K]> => ({
    id: `${id}-${name}`,
    name: `${id}-${name}`,
    value: row[name],
    error: errorAt(`${id}-${name}`),
    onChange: (value) => set(name, value),
  });

/** The same for a row of `Rows`, which is changed in part. */
export const cellsOf = <Row extends object>(
  row: Row,
  set: (change: Partial<Row>) => void,
  id: string,
  errorAt: (id: string) => string | undefined,
) => fieldsOf(row, (name, value) => set({ [name]: value } as unknown as Partial<Row>), id, errorAt);

/** One a line; empty lines are nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What is not said is no text. */
export const said = (text: string): string | null => text.trim() || null;
