import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { datasetHref } from './addresses.ts';
import { type Dataset, FORMATS, type Format } from './dataset.ts';
import { DATASETS } from './datasets.ts';

const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** 数据文件: what there is, in both forms, and what each field says. */
export const FilesPart = () => (
  <Section id="wenjian" title="数据文件" rule>
    <p className="prose">
      全部年度，打开时从公布的信息当场生成。CSV用表格软件打开，JSON Lines给程序用，每行一条。
    </p>
    <ul className="plain">
      {DATASETS.map((one) => (
        <File key={one.name} {...one} />
      ))}
    </ul>
  </Section>
);

const File = ({ name, title, about, fields }: Dataset) => (
  <li className="data-file">
    <h3 id={`shuju-${name}`}>{title}</h3>
    <p>{about}</p>
    <p className="row">
      {FORMAT_NAMES.map((format) => (
        <a key={format} href={datasetHref(name, format)} aria-label={`${title}，${FORMATS[format].word}`}>
          {FORMATS[format].word}
        </a>
      ))}
    </p>
    <More summary={`字段（${fields.length}个）`}>
      <dl className="data-fields small">
        {fields.map(({ key, label, about: more }) => (
          <div key={key}>
            <dt>
              <code>{key}</code>
            </dt>
            <dd>{more ? `${label}：${more}` : label}</dd>
          </div>
        ))}
      </dl>
    </More>
  </li>
);
