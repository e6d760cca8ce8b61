import { layoutHrefs } from '#client/citizen/catalogue/layout-hrefs.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';

/** 印制: the version in each layout; a draft says under its title that it is not published. */
export const VersionFiles = ({ year, versionNo }: { year: number; versionNo: number }) => (
  <Panel title="印制下载">
    <ul className="out plain">
      {layoutHrefs(year, versionNo).map(({ label, files }) => (
        <li key={label}>
          {label}
          <span className="row small">
            {files.map(({ name, href }) => (
              <a key={name} href={href} aria-label={`${label}，${name}`} download>
                {name}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  </Panel>
);
