import { charCount } from '#server/law/consultation/comment-content.ts';

/** Keeps the number of written characters fresh, counted as the rule counts them (字数). */
export function countLetters(form: HTMLFormElement): void {
  const text = form.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
  const written = text && form.querySelector<HTMLElement>(`#${text.id}-written`);
  const most = Number(/\d+/.exec(form.querySelector(`#${text?.id}-count`)?.textContent ?? '')?.[0]);
  if (!text || !written) return;
  const count = () => {
    const letters = charCount(text.value);
    written.textContent = String(letters);
    written.parentElement?.classList.toggle('due', letters > most);
  };
  text.addEventListener('input', count);
  count();
}
