const KEY = 'input[name="idempotencyKey"]';
const PATIENCE_MS = 5000;

/**
 * Gives a form on a page that is the same for everybody the key of its own page (提交编号) once somebody begins to fill it
 * in, so that it is taken at the first press. Without one the server shows it once more, to be looked through.
 */
export default function formKey(form: HTMLElement): void {
  const field = form.querySelector<HTMLInputElement>(KEY);
  if (!(form instanceof HTMLFormElement) || !field) return;
  let asked: Promise<void> | null = null;
  const ask = () =>
    (asked ??= keyOf(form.action).then((key) => {
      field.value = key;
      form.removeEventListener('submit', wait);
    }));
  const wait = (event: Event) => {
    event.preventDefault();
    void ask().then(() => form.submit());
  };
  form.addEventListener('focusin', () => void ask(), { once: true });
  form.addEventListener('submit', wait);
}

/** Key of the form at its own address; empty where it cannot be had. */
async function keyOf(address: string): Promise<string> {
  const text = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) })
    .then((answer) => (answer.ok ? answer.text() : ''))
    .catch(() => '');
  const page = new DOMParser().parseFromString(text, 'text/html');
  return page.querySelector<HTMLInputElement>(KEY)?.value ?? '';
}
