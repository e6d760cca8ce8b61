import { DATA, datasetHref } from './addresses.ts';
import { FORMATS, type Format } from './dataset.ts';
import { DATASETS } from './datasets.ts';
import { USE } from './DataPage.tsx';

const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/**
 * Catalogue of the published data sets in a machine-readable form (schema.org DataCatalog, which DCAT harvesters read
 * too).
 */
export const catalogJson = (origin: string, publisher: string) => ({
  '@context': 'https://schema.org',
  '@type': 'DataCatalog',
  name: '重大行政决策公众参与数据',
  url: origin + DATA,
  inLanguage: 'zh-CN',
  isAccessibleForFree: true,
  conditionsOfAccess: USE,
  publisher: { '@type': 'GovernmentOrganization', name: publisher },
  dataset: DATASETS.map(({ name, title, about, fields }) => ({
    '@type': 'Dataset',
    '@id': `${origin}${DATA}#shuju-${name}`,
    name: title,
    description: about,
    license: `${origin}${DATA}#shiyong`,
    isAccessibleForFree: true,
    variableMeasured: fields.map(({ key, label, about: more }) => ({
      '@type': 'PropertyValue',
      name: key,
      description: more ? `${label}：${more}` : label,
    })),
    distribution: FORMAT_NAMES.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: FORMATS[format].mediaType,
      contentUrl: origin + datasetHref(name, format),
    })),
  })),
});
