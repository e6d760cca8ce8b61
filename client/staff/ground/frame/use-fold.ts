import { type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react';

/** Place on the page that the address names. */
const placed = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));

/** Whether something is being typed in it, not in a fold of its own inside. */
const typedIn = (fold: HTMLDetailsElement) =>
  [...fold.querySelectorAll('form')].some((form) => form.closest('details') === fold);

/** Opens every fold around an element, so that it can be seen and take the focus. */
export function unfoldAround(element: Element | null): void {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
}

/** Opens a fold where there is work in it, something typed, or the place that the address names. */
export function useFold(work = false) {
  const box = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (box.current && (work || typedIn(box.current))) box.current.open = true;
  }, [work]);
  useEffect(() => {
    const follow = () => {
      const place = placed();
      if (!place || !box.current?.contains(place)) return;
      unfoldAround(place);
      place.scrollIntoView();
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return box;
}

/** The address keeps which fold was opened last: reloaded or passed on, the page opens it again. */
export function keepInAddress({ currentTarget }: MouseEvent<HTMLElement>): void {
  const fold = currentTarget.parentElement as HTMLDetailsElement;
  const { pathname, search, hash } = location;
  const here = `#${fold.id}`;
  if (fold.open && decodeURIComponent(hash) !== here) return;
  history.replaceState(history.state, '', `${pathname}${search}${fold.open ? '' : here}`);
}
