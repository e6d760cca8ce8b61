import type { MovedRoute, Route, ShownRoute } from '#client/route.ts';

/** A route that an address leads to. */
export interface Found {
  route: ShownRoute;
  params: Readonly<Record<string, string>>;
  /** The address as it is written: lower case, no slash at the end. */
  canonical: string;
}

/** A former address, and where it leads. */
export interface Moved {
  movedTo: string;
}

interface Pattern {
  route: Route;
  regex: RegExp;
  names: readonly string[];
}

/** The pages by their addresses (路由表): the first that matches, whatever its case or a slash at its end. */
export class RouteTable {
  readonly #patterns: readonly Pattern[];

  constructor(routes: readonly Route[]) {
    this.#patterns = routes.map(patternOf);
  }

  find(path: string): Found | Moved | null {
    const bare = path.replace(/(?<=.)\/+$/, '');
    for (const { route, regex, names } of this.#patterns) {
      const match = regex.exec(bare);
      if (!match) continue;
      const raw = match.slice(1);
      const params = decoded(names, raw);
      if (!params) return null;
      return isMoved(route)
        ? { movedTo: route.to(params) }
        : { route, params, canonical: canonicalOf(route.path, raw) };
    }
    return null;
  }
}

const isMoved = (route: Route): route is MovedRoute => route.kind === 'moved';

const NAME = /:(\w+)/g;

function patternOf(route: Route): Pattern {
  const names = [...route.path.matchAll(NAME)].map(([, name]) => name ?? '');
  const parts = route.path.split(/:\w+/).map((part) => part.replaceAll(/[^\w/]/g, String.raw`\$&`));
  return { route, names, regex: new RegExp(`^${parts.join('([^/]+?)')}$`, 'i') };
}

function decoded(names: readonly string[], raw: readonly string[]): Record<string, string> | null {
  try {
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(raw[index] ?? '')]));
  } catch {
    return null;
  }
}

function canonicalOf(pattern: string, raw: readonly string[]): string {
  let index = 0;
  return pattern.replaceAll(NAME, () => raw[index++] ?? '');
}
