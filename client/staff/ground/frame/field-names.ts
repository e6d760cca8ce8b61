/** Names and messages of a control in a desk's form, by its field. */
export type FieldNames<Values> = (name: keyof Values & string) => {
  id: string;
  name: string;
  label: string;
  error: string | undefined;
};

/** Names every control of a form alike (表单控件的名称): its id, its label, and what is wrong at it. */
export const fieldNames =
  <Values>(
    form: string,
    labels: Readonly<Record<keyof Values & string, string>>,
    errorOf: (name: string) => string | undefined,
  ): FieldNames<Values> =>
  (name) => ({ id: `${form}-${name}`, name: `${form}-${name}`, label: labels[name], error: errorOf(name) });
