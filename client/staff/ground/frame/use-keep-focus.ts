import { useEffect } from 'react';

const PLACES = 'section, form, fieldset, li, article, dialog[open], main';

/**
 * Keeps the keyboard where it was: a button or a form that goes once its action is done leaves the focus to the part of the page that
 * it stood in, not to the top of the document.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let held: Element | null = null;
    let around: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      held = target instanceof Element ? target : null;
      around = placesAround(held);
    };
    const handOn = () => {
      if (!held || held.isConnected || document.activeElement !== document.body) return;
      held = null;
      const place = around.find((one) => one.isConnected);
      if (!(place instanceof HTMLElement)) return;
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(handOn);
    document.addEventListener('focusin', remember);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, []);
}

/** The parts of the page around an element, the nearest first. */
function placesAround(element: Element | null): Element[] {
  const place = element?.parentElement?.closest(PLACES) ?? null;
  return place ? [place, ...placesAround(place)] : [];
}
