import type { FormState } from '#client/form.ts';
import type { At, PageRoute, ShownRoute, TextRoute } from '#client/route.ts';
import type { GraphqlEndpoint } from '#server/outside/graphql/endpoint.ts';
import { Packed } from '#server/outside/http/packed.ts';
import { videoPolicy } from '#server/outside/http/security-headers.ts';
import type { AppClock } from '#server/ground/kernel/app-clock.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Made } from '#server/ground/kernel/page-cache.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { nextBoundary } from './boundary.ts';
import { noSuchPage, PageFault } from './page-fault.ts';
import { type Frame, renderPage } from './render.tsx';
import type { SiteFacts } from './site-facts.ts';

/** Dependencies of a page maker. */
export interface MakerPlan {
  services: Services;
  door: GraphqlEndpoint;
  clock: AppClock;
  site: SiteFacts;
  frame: Frame;
  /** The default content security policy. */
  policy: string;
}

/** Signals that the requested page has another address by now (地址已迁移). */
export class MovedAway extends Error {
  constructor(readonly to: string) {
    super('moved');
  }
}

/** Renders a route (生成页面): runs its one query as the public, then renders the document. */
export class PageMaker {
  constructor(private readonly plan: MakerPlan) {}

  /** Renders a page for one visitor, uncached, with its status: 404 where its link opens nothing. */
  async page(
    route: PageRoute,
    at: At,
    context: Context,
    form: FormState | null,
  ): Promise<{ page: Packed; status: number }> {
    const [data, site] = await Promise.all([this.#ask(route, at, context), this.plan.site.read()]);
    const meta = route.meta(data, at);
    if (!meta) throw noSuchPage();
    const policy = this.#policy(route, data);
    const page = renderPage(this.plan.frame, site, { route, data, at, meta, form, policy });
    return { page, status: meta.dead ? 404 : 200 };
  }

  /** Runs the mutation that a visit implies (打开); on a fault the page is shown all the same. */
  async visit(route: PageRoute, at: At, context: Context): Promise<void> {
    const visited = route.visited?.(at);
    if (!visited) return;
    await this.plan.door.run(visited.document, visited.variables, context);
  }

  /** Renders a text and its download name. */
  async text(route: TextRoute, at: At, context: Context): Promise<Packed> {
    return textOf(route, await this.#ask(route, at, context), at);
  }

  /** Renders a cacheable response with its scopes and expiry. */
  async kept(route: ShownRoute, at: At, context: Context): Promise<Made<Packed>> {
    // Read before the query, so that a boundary passed meanwhile expires the response at once.
    const now = await this.plan.clock.read();
    const [data, site] = await Promise.all([this.#ask(route, at, context), this.plan.site.read()]);
    const body = route.kind === 'text' ? textOf(route, data, at) : this.#document(route, data, at, site);
    const scopes = ['site', ...(route.scopes?.(data) ?? [])];
    return { body, scopes, until: nextBoundary(now, route.until?.(data) ?? []) };
  }

  #document(route: PageRoute, data: unknown, at: At, site: Awaited<ReturnType<SiteFacts['read']>>): Packed {
    const meta = route.meta(data, at);
    if (!meta) throw noSuchPage();
    return renderPage(this.plan.frame, site, {
      route,
      data,
      at,
      meta,
      form: null,
      policy: this.#policy(route, data),
    });
  }

  #policy(route: PageRoute, data: unknown): string | null {
    const { liveHosts } = this.plan.services.config;
    return route.showsVideo?.(data) && liveHosts.length > 0 ? videoPolicy(this.plan.policy, liveHosts) : null;
  }

  async #ask(route: ShownRoute, at: At, context: Context): Promise<unknown> {
    const variables = route.variables(at);
    if (variables === null) throw noSuchPage();
    const data = await this.#read(route, variables, context);
    const elsewhere = route.movedTo?.(data, at);
    if (elsewhere) throw new MovedAway(elsewhere);
    return this.#toTheEnd(route, { data, variables }, context);
  }

  async #read({ document }: ShownRoute, variables: Variables, context: Context): Promise<unknown> {
    const { data, errors } = await this.plan.door.run(document, variables, context);
    if (errors.length > 0 || data === null) throw notFoundOr(errors);
    return data;
  }

  /** Reads further pages of results until the lists are complete. */
  async #toTheEnd(route: ShownRoute, first: FirstPage, context: Context): Promise<unknown> {
    let { data } = first;
    const nextOf = () => route.next?.(data, first.variables);
    for (let next = nextOf(); next && route.join; next = nextOf())
      data = route.join(data, await this.#read(route, next, context));
    return data;
  }
}

type Variables = Readonly<Record<string, unknown>>;

interface FirstPage {
  data: unknown;
  variables: Variables;
}

/** A wrong cursor or number in an address is not found, like a wrong name. */
function notFoundOr(errors: PageFault['errors']): PageFault {
  const fault = new PageFault(errors);
  return fault.code === 'BAD_USER_INPUT' ? noSuchPage() : fault;
}

function textOf(route: TextRoute, data: unknown, at: At): Packed {
  const text = route.text(data, at, at.origin);
  if (text === null) throw noSuchPage();
  return new Packed(
    Buffer.from(text),
    `${route.mediaType}; charset=utf-8`,
    true,
    route.fileName?.(data) ?? null,
  );
}
