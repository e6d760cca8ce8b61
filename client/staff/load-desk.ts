import { matchRoute, type RouterObject } from 'wouter';
import { aloneDesks, desks } from './desks.ts';

/** Fetches the desk at an address while the server is still asked who is there. */
export function loadDeskAt(pathname: string, parser: RouterObject['parser']): void {
  const found = [...aloneDesks, ...desks].find(({ path }) => matchRoute(parser, path, pathname)[0]);
  // A failure here is reported where the desk is rendered.
  found?.load().catch(() => undefined);
}
