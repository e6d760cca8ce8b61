import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { inDesk } from '#client/staff/ground/addresses/paths.ts';

const plainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent) =>
  !defaultPrevented && button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** The address a click on a link of ours leads to inside the console; anything else is the browser's. */
export function linkTarget(event: MouseEvent): string | null {
  if (!plainClick(event)) return null;
  const link = (event.target as Partial<Element> | null)?.closest?.('a');
  if (!link || !link.getAttribute('href') || link.getAttribute('href')?.startsWith('#')) return null;
  if (link.hasAttribute('download') || (link.target && link.target !== '_self')) return null;
  if (link.origin !== location.origin || !inDesk(link.pathname)) return null;
  return link.pathname + link.search + link.hash;
}

/** The address of a GET form: its filled fields; empty ones say nothing and are left out. */
export function formTarget(form: HTMLFormElement): string | null {
  if (form.method !== 'get') return null;
  const { origin, pathname } = new URL(form.action, location.href);
  if (origin !== location.origin || !inDesk(pathname)) return null;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim()) query.append(name, value.trim());
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}

/** The parts' plain links and filter forms stay inside the console. */
export function useInAppLinks(): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const follow = (event: Event, target: string | null) => {
      if (target === null) return;
      event.preventDefault();
      navigate(target);
    };
    const clicked = (event: MouseEvent) => follow(event, linkTarget(event));
    const submitted = (event: SubmitEvent) => {
      if (!event.defaultPrevented) follow(event, formTarget(event.target as HTMLFormElement));
    };
    document.addEventListener('click', clicked);
    document.addEventListener('submit', submitted);
    return () => {
      document.removeEventListener('click', clicked);
      document.removeEventListener('submit', submitted);
    };
  }, [navigate]);
}
