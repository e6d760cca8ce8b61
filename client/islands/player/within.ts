/** Narrows the sentences on the page down to those that say what one types; a long transcript is searched by the server. */
export function within(): void {
  const input = document.querySelector<HTMLInputElement>('#chazhao');
  const told = document.querySelector('#chazhao-jieguo');
  const form = input?.form;
  if (!input || !told || !form || input.dataset.whole === undefined) return;
  const lines = [...document.querySelectorAll<HTMLElement>('.transcript li')];
  const narrow = () => {
    const term = input.value.trim().toLowerCase();
    const found = lines.filter((line) => {
      line.hidden = term !== '' && !(line.textContent ?? '').toLowerCase().includes(term);
      return !line.hidden;
    });
    told.textContent = term === '' ? '' : `${found.length}句，共${lines.length}句`;
  };
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) narrow();
  });
  input.addEventListener('compositionend', narrow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    narrow();
    lines
      .find((line) => !line.hidden)
      ?.querySelector<HTMLElement>('a')
      ?.focus();
  });
}
