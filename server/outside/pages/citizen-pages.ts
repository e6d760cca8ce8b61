import type { OutgoingHttpHeaders } from 'node:http';
import { KNOWN } from '#client/citizen/receipt/credential.ts';
import { TERMINAL } from '#client/citizen/addresses/terminal.ts';
import type { Unsent } from '#client/citizen/shell/FaultPage.tsx';
import type { At, PageRoute, Route } from '#client/route.ts';
import { words } from '#client/words.ts';
import type { Exchange } from '#server/outside/http/exchange.ts';
import { beingTold, crossSite, requestFault } from '#server/outside/http/fault.ts';
import type { Packed } from '#server/outside/http/packed.ts';
import { publicOrigin } from '#server/outside/http/public-origin.ts';
import { anonymous } from '#server/outside/http/request-context.ts';
import { fromThisSite } from '#server/outside/http/same-site.ts';
import { asksAsTerminal } from '#server/outside/http/terminal.ts';
import { answerHeaders, KEPT, PERSONAL } from './freshness.ts';
import { keptOr } from './kept-or.ts';
import { LastPages } from './last-pages.ts';
import type { Limits } from '#server/ground/kernel/limits.ts';
import type { Opening } from '#server/ground/kernel/process/opening.ts';
import type { PageCache } from '#server/ground/kernel/page-cache.ts';
import { PageFault, refusedForm } from './page-fault.ts';
import { type MakerPlan, MovedAway, PageMaker } from './page-maker.ts';
import { type Again, type PostOutcome, takeEntry, takePost } from './post-page.ts';
import { renderFault } from './render.tsx';
import { type Found, RouteTable } from './route-table.ts';
import { SealedCookies } from './sealed-cookies.ts';
import { readForm } from './sent-form.ts';
import { byPerson, isKept, visitOf } from './visit.ts';
import { readerOf, visitorOf } from './visitor.ts';

/** Dependencies of the citizen pages. */
export interface PagesPlan extends MakerPlan {
  routes: readonly Route[];
  cache: PageCache<Packed>;
  limits: Limits;
  opening: Opening;
}

/** The citizens' pages (公众页面): route table, page cache, forms. */
export class CitizenPages {
  readonly #table: RouteTable;
  readonly #maker: PageMaker;
  readonly #last: LastPages;
  readonly #sealed: SealedCookies;
  /** The values of forms that are not answered yet; a time-out page gives them back. */
  readonly #unsent = new WeakMap<Exchange, Unsent>();
  /** A refusal, while its page is made: that it came too late for a page does not make it worth another try. */
  readonly #refused = new WeakMap<Exchange, PageFault>();

  constructor(private readonly plan: PagesPlan) {
    this.#table = new RouteTable(plan.routes);
    this.#maker = new PageMaker(plan);
    this.#last = new LastPages(plan.cache);
    this.#sealed = new SealedCookies(plan.services.seal, plan.services.config.secureCookies);
  }

  /** Answers from the cache only, for a request seen before in exactly this form. */
  fromMemory(exchange: Exchange): boolean {
    if (!exchange.reads || this.plan.services.config.testClock || asksAsTerminal(exchange)) return false;
    const kept = this.plan.cache.get(this.#keyOf(exchange, exchange.path + exchange.search));
    if (kept) exchange.sendPacked(kept, KEPT);
    return kept !== null;
  }

  /** Answers if there is such a page, else returns false. */
  async answer(exchange: Exchange): Promise<boolean> {
    const found = this.#table.find(exchange.path);
    if (!found) return false;
    if ('movedTo' in found) exchange.redirect(308, found.movedTo + exchange.search);
    else if (found.canonical !== exchange.path) exchange.redirect(308, found.canonical + exchange.search);
    else if (exchange.reads) await this.#showOrLead(exchange, found);
    else await this.#post(exchange, found);
    return true;
  }

  #visit(found: Found, exchange: Exchange): At {
    const sealing = { sealed: this.#sealedAt(exchange), seal: this.plan.services.seal };
    return visitOf(found, exchange, sealing, this.#originOf(exchange));
  }

  /** Cookies sealed for one person at a terminal are no other's. */
  readonly #sealedAt = ({ terminal }: Exchange) =>
    terminal ? this.#sealed.within(terminal.round) : this.#sealed;

  /** Old addresses, in bookmarks and on printed notices, lead to where the page stands now. */
  async #showOrLead(exchange: Exchange, found: Found): Promise<void> {
    try {
      await this.#show(exchange, found);
    } catch (error) {
      if (!(error instanceof MovedAway)) throw error;
      exchange.redirect(308, error.to);
    }
  }

  async #show(exchange: Exchange, found: Found): Promise<void> {
    const { route } = found;
    const at = this.#visit(found, exchange);
    if (isKept(route) && !exchange.terminal) {
      const key = this.#keyOf(exchange, at.path);
      const make = () => this.#maker.kept(route, at, anonymous(this.plan.services, exchange.address));
      const ask = () => keptOr(this.plan, key, make);
      if (route.kind === 'text') return exchange.sendPacked(await ask(), KEPT);
      const { page, fresh } = await this.#last.freshOr(key, at.path, ask);
      exchange.sendPacked(page, fresh ? KEPT : PERSONAL);
    } else if (route.kind === 'text') {
      const text = await this.#maker.text(route, at, readerOf(this.plan.services, exchange, at));
      exchange.sendPacked(text, PERSONAL);
    } else if (route.enter && byPerson(exchange)) {
      const context = visitorOf(this.plan.services, exchange, at);
      const plan = { route, at, door: this.plan.door, context, shown: this.shown };
      await this.#lead(exchange, route, at, await takeEntry(plan));
    } else {
      if (byPerson(exchange)) await this.#maker.visit(route, at, visitorOf(this.plan.services, exchange, at));
      const reader = readerOf(this.plan.services, exchange, at);
      const { page, status } = await this.#maker.page(route, at, reader, null);
      exchange.sendPacked(page, { ...PERSONAL, ...this.#letGo(route, exchange) }, status);
    }
  }

  /** Cookies that this server cannot read any more, and those beyond what is kept, are cleared. */
  #letGo({ reads }: PageRoute, exchange: Exchange): OutgoingHttpHeaders {
    const cleared = reads?.family ? this.#sealedAt(exchange).letGo(reads.family, exchange.cookies) : [];
    return cleared.length > 0 ? { 'set-cookie': cleared } : {};
  }

  async #post(exchange: Exchange, found: Found): Promise<void> {
    const { route } = found;
    if (exchange.method !== 'POST' || route.kind !== 'page' || !route.post)
      throw requestFault('METHOD_NOT_ALLOWED', '这一地址不接受提交。');
    const { services, door, limits } = this.plan;
    if (!fromThisSite(exchange.request, services.config.publicUrl)) throw crossSite();
    const at = this.#visit(found, exchange);
    const context = visitorOf(services, exchange, at);
    const sent = await readForm(exchange, { context, limits, files: route.files, shown: this.shown });
    if (exchange.terminal && sent.round !== exchange.terminal.round) return exchange.redirect(303, TERMINAL);
    this.#unsent.set(exchange, { action: at.path, values: sent.form.values });
    if (!this.plan.opening.done) throw beingTold();
    const outcome = await takePost({ route, at, door, context, shown: this.shown }, sent);
    await this.#lead(exchange, route, at, outcome);
  }

  /** Redirects to a page with its cookies set; or shows the page with its errors. */
  async #lead(exchange: Exchange, route: PageRoute, at: At, outcome: PostOutcome): Promise<void> {
    if (!('redirect' in outcome)) return this.#showAgain(exchange, route, at, outcome);
    const { redirect, seal = [], unseal = [] } = outcome;
    const sealed = this.#sealedAt(exchange);
    const cookies = [...seal.map((one) => sealed.close(one)), ...unseal.map((one) => sealed.clear(one))];
    exchange.redirect(303, redirect, { 'set-cookie': cookies });
  }

  async #showAgain(
    exchange: Exchange,
    route: PageRoute,
    at: At,
    { form, status, headers }: Again,
  ): Promise<void> {
    if (status === 422) this.#refused.set(exchange, refusedForm(form.errors));
    try {
      const visitor = visitorOf(this.plan.services, exchange, at);
      const { page } = await this.#maker.page(route, at, visitor, form);
      exchange.sendPacked(page, { ...answerHeaders(exchange), ...headers }, status);
    } catch (error) {
      await this.fault(exchange, error);
    }
  }

  /** The error page. After an internal error it uses only data already in memory. */
  async fault(exchange: Exchange, error: unknown): Promise<void> {
    const own = this.shown(error);
    const fault = (own.comesAgain && this.#refused.get(exchange)) || own;
    const { status, requestId, retryAfter } = fault;
    const message = status === 404 ? undefined : fault.message;
    const path = exchange.reads ? exchange.path + exchange.search : '/';
    const at = { elder: exchange.elder, path, terminal: exchange.terminal?.round };
    const site =
      status < 500 ? await this.plan.site.read().catch(() => this.plan.site.known) : this.plan.site.known;
    const told = fault.code === 'BEING_TOLD';
    const page = renderFault(this.plan.frame, site, at, {
      status,
      ...(told ? { title: words.errors.beingTold } : {}),
      ...(told && exchange.reads ? { again: at.path } : {}),
      message,
      requestId,
      unsent: this.#unsent.get(exchange),
    });
    exchange.sendPacked(page, { ...PERSONAL, ...retryAfter }, status);
  }

  readonly shown = (error: unknown): PageFault =>
    error instanceof PageFault ? error : new PageFault([this.plan.door.shown(error)]);

  #originOf({ request }: Exchange): string {
    return publicOrigin(request, this.plan.services.config.publicUrl);
  }

  #keyOf(exchange: Exchange, path: string): string {
    const known = this.#sealed.holds(KNOWN, exchange.cookies) ? 'known' : '';
    return `${exchange.elder ?? ''} ${known} ${this.#originOf(exchange)} ${path}`;
  }
}
