import { composing } from '#client/ui/desk/shortcuts.ts';

/** The Enter that only takes over a candidate of an input method; some browsers would send the form with it. */
const takesCandidate = (event: KeyboardEvent) =>
  event.key === 'Enter' && composing(event) && event.target instanceof HTMLInputElement;

/** No form of the console is sent while an input method composes. */
export function guardComposition(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (takesCandidate(event)) event.preventDefault();
    },
    { capture: true },
  );
}
