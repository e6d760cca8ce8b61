import type { FormState } from '#client/form.ts';
import type { At, PageRoute, Route, TextRoute } from '#client/route.ts';
import type { GraphqlDoor } from '#server/graphql/door.ts';
import { Packed } from '#server/http/packed.ts';
import { videoPolicy } from '#server/http/security-headers.ts';
import { anonymous } from '#server/http/request-context.ts';
import type { AppClock } from '#server/kernel/app-clock.ts';
import type { Made } from '#server/kernel/page-cache.ts';
import type { Services } from '#server/kernel/house.ts';
import { nextBoundary } from './boundary.ts';
import { noSuchPage, PageFault } from './page-fault.ts';
import { type Frame, renderPage } from './render.tsx';
import type { SiteFacts } from './site-facts.ts';

/** What makes pages. */
export interface MakerPlan {
  services: Services;
  door: GraphqlDoor;
  clock: AppClock;
  site: SiteFacts;
  frame: Frame;
  /** What pages may load as a rule. */
  policy: string;
}

/** Makes the answer of a route (生成页面): its one query as the public sees it, then the document. */
export class PageMaker {
  constructor(private readonly plan: MakerPlan) {}

  /** A page as it is shown once, to one visitor. */
  async page(route: PageRoute, at: At, address: string, form: FormState | null): Promise<Packed> {
    const [data, site] = await Promise.all([this.#ask(route, at, address), this.plan.site.read()]);
    const meta = route.meta(data, at);
    if (!meta) throw noSuchPage();
    return renderPage(this.plan.frame, site, {
      route,
      data,
      at,
      meta,
      form,
      policy: this.#policy(route, data),
    });
  }

  /** A text, and under which name it is downloaded. */
  async text(route: TextRoute, at: At, address: string): Promise<Packed> {
    return textOf(route, await this.#ask(route, at, address), at);
  }

  /** An answer to be kept, with what it is made from and until when it holds. */
  async kept(route: Route, at: At, address: string): Promise<Made<Packed>> {
    // Before the query: a boundary that passes meanwhile ends the answer at once.
    const now = await this.plan.clock.read();
    const [data, site] = await Promise.all([this.#ask(route, at, address), this.plan.site.read()]);
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

  async #ask(route: Route, at: At, address: string): Promise<unknown> {
    const variables = route.variables(at);
    if (variables === null) throw noSuchPage();
    const { services, door } = this.plan;
    const { data, errors } = await door.run(route.document, variables, anonymous(services, address));
    if (errors.length > 0 || data === null) throw notFoundOr(errors);
    return data;
  }
}

/** An address with a wrong cursor or number leads nowhere, as one with a wrong name. */
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
