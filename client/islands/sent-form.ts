import type { SentForm } from '#client/form.ts';

/** A form in the browser, read as the server will read it. */
export function sentFormOf(form: HTMLFormElement): SentForm {
  const data = new FormData(form);
  const texts = (name: string) => data.getAll(name).filter((value) => typeof value === 'string');
  return {
    values: Object.fromEntries([...data.keys()].map((name) => [name, texts(name)])),
    text: (name) => texts(name)[0]?.trim() ?? '',
    texts,
    checked: (name) => data.has(name),
  };
}
