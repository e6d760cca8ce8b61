import type { SiteProfile } from '#client/citizen/shell/site-profile.ts';
import { ShellQuery } from '#client/citizen/shell/shell-query.ts';
import { words } from '#client/words.ts';
import type { GraphqlDoor } from '#server/graphql/door.ts';
import { anonymous } from '#server/http/request-context.ts';
import type { Services } from '#server/kernel/house.ts';

/** What the shell shows of the site (网站信息), read again only when it was changed. */
export class SiteFacts {
  #known: SiteProfile | null = null;
  #version = -1;

  constructor(
    private readonly services: Services,
    private readonly door: GraphqlDoor,
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

  /** Other servers' changes may have been missed. */
  forget(): void {
    this.#version = -1;
  }

  /** What is known without asking anybody, for the page that says that something failed. */
  get known(): SiteProfile {
    return this.#known ?? NAMELESS;
  }
}

const NAMELESS: SiteProfile = {
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
};
