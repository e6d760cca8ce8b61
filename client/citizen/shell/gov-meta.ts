/** The tags every page of a government site carries (R-96; 政府网站发展指引 国办发〔2017〕47号). */
import { plainMoment } from '#client/format.ts';
import type { SiteProfile } from './site-profile.ts';

/** 栏目: a list page of the site. */
export interface Column {
  name: string;
  description: string;
  keywords: readonly string[];
  /** The kind of column by the guideline: 征集调查, 政策文件, 政策解读, 信息公开. */
  type: string;
}

/** 内容页: one published thing. */
export interface Article {
  title: string;
  publishedAt: string | Date;
  /** Who publishes it; without one, the site. */
  source?: string | undefined;
  keywords?: readonly string[] | undefined;
  author?: string | undefined;
  description?: string | undefined;
  image?: string | undefined;
  url?: string | undefined;
}

export interface GovPage {
  site: Pick<SiteProfile, 'siteName' | 'siteDomain' | 'siteIdCode'>;
  column?: Column | undefined;
  article?: Article | undefined;
}

export interface MetaTag {
  name: string;
  content: string;
}

const siteTags = ({ siteName, siteDomain, siteIdCode }: GovPage['site']) => ({
  SiteName: siteName,
  SiteDomain: siteDomain,
  SiteIDCode: siteIdCode,
});

const columnTags = ({ name, description, keywords, type }: Column) => ({
  ColumnName: name,
  ColumnDescription: description,
  ColumnKeywords: keywords.join(','),
  ColumnType: type,
});

const articleTags = (article: Article, siteName: string) => ({
  ArticleTitle: article.title,
  PubDate: plainMoment(article.publishedAt),
  ContentSource: article.source ?? siteName,
  Keywords: article.keywords?.join(',') ?? '',
  Author: article.author ?? '',
  Description: article.description ?? '',
  Image: article.image ?? '',
  Url: article.url ?? '',
});

/** The tags of a page: always the site's, then its column's, then its article's; what is empty is left out. */
export function govMeta({ site, column, article }: GovPage): MetaTag[] {
  const tags = {
    ...siteTags(site),
    ...(column ? columnTags(column) : {}),
    ...(article ? articleTags(article, site.siteName) : {}),
  };
  return Object.entries(tags).flatMap(([name, content]) => (content === '' ? [] : [{ name, content }]));
}
