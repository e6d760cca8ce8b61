import { NO_CHANNELS } from '#client/citizen/channels.ts';
import type { SiteProfile } from '#client/citizen/shell/site-profile.ts';
import { ShellQuery } from '#client/citizen/shell/shell-query.ts';
import { words } from '#client/words.ts';
import type { GraphqlEndpoint } from '#server/outside/graphql/endpoint.ts';
import { anonymous } from '#server/outside/http/request-context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';

/** Site data for the page frame (网站信息), reread only after a change. */
export class SiteFacts {
  #known: SiteProfile | null = null;
  #version = -1;

  constructor(
    private readonly services: Services,
    private readonly door: GraphqlEndpoint,
  ) {}

  async read(): Promise<SiteProfile> {
    const version = this.services.content.versionOf('site');
    if (this.#known && this.#version === version) return this.#known;
    const { data, errors } = await this.door.run(ShellQuery, {}, anonymous(this.services, ''));
    if (!data)
      throw new Error(
        `the site's profile cannot be read: ${errors.map(({ message }) => message).join('; ')}`,
      );
    this.#known = data.site;
    this.#version = version;
    return data.site;
  }

  /** The data in memory, for the error page. */
  get known(): SiteProfile {
    return this.#known ?? NAMELESS;
  }
}

/** Before its database was ever read. */
export const NAMELESS: SiteProfile = {
  siteName: words.shell.brand,
  organName: words.shell.brand,
  siteDomain: '',
  siteIdCode: '',
  sponsorUnit: '',
  hostUnit: '',
  phone: '',
  hotline: '',
  icpNo: '',
  policeNo: '',
  reportErrorUrl: '',
  channels: NO_CHANNELS,
};
