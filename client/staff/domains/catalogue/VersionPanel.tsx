import { longDate } from '#client/format.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { CATALOGUE_STAGE_LABELS } from '#client/words.ts';
import type { VersionDeskProps } from './VersionDesk.tsx';
import { collectionPath, completionPath } from '#client/staff/ground/addresses/catalogue.ts';
import { CarryOver } from './CarryOver.tsx';
import { VersionActions } from './VersionActions.tsx';
import { VersionFiles } from './VersionFiles.tsx';
import { courseOf, nextStep, STAGE_TAGS, versionTitle } from './version-words.ts';

/** The version itself: its course, what the viewer can do now, the versions before and after it. */
export function VersionPanel({ version, versions, today }: Omit<VersionDeskProps, 'units'>) {
  const next = nextStep(version);
  return (
    <div className="stack">
      <Panel
        title="办理"
        aside={<Tag kind={STAGE_TAGS[version.stage]}>{CATALOGUE_STAGE_LABELS[version.stage]}</Tag>}
      >
        {version.partyRefusal ? (
          <Note tone="care" title="县委不同意" level={3}>
            {version.partyRefusal}
          </Note>
        ) : null}
        {version.reviewReturn ? (
          <Note tone="care" title="保密审查退回" level={3}>
            {version.reviewReturn}
          </Note>
        ) : null}
        {version.adjustmentReason ? <p>调整的理由：{version.adjustmentReason}</p> : null}
        {next ? <p>{next}</p> : null}
        {version.collectionId ? (
          <p>
            <a href={collectionPath(version.collectionId)}>各单位的征集申报</a>
          </p>
        ) : null}
        {['PUBLISHED', 'CLOSED'].includes(version.stage) ? (
          <p>
            <a href={completionPath(version.year)}>{version.year}年度完成情况</a>
          </p>
        ) : null}
        <VersionActions version={version} today={today} />
        <Steps layout="down" steps={courseOf(version)} />
      </Panel>
      <CarryOver version={version} />
      <VersionFiles year={version.year} versionNo={version.versionNo} />
      <VersionHistory current={version.id} year={version.year} versions={versions} />
    </div>
  );
}

interface VersionHistoryProps {
  current: string;
  year: number;
  versions: VersionDeskProps['versions'];
}

/** 沿革: every version of the year. */
function VersionHistory({ current, year, versions }: VersionHistoryProps) {
  return (
    <Panel title="沿革">
      <ol className="out plain">
        {versions
          .filter((one) => one.year === year)
          .map(({ id, stage, versionNo, documentNo, publishedOn, adjustmentReason }) => (
            <li key={id}>
              <a href={`${paths.catalogue}/${id}`} aria-current={id === current ? 'page' : undefined}>
                {versionTitle({ year, versionNo })}
              </a>{' '}
              <Tag kind={STAGE_TAGS[stage]}>{CATALOGUE_STAGE_LABELS[stage]}</Tag>
              <small>
                {[documentNo, publishedOn ? longDate(publishedOn) : null, adjustmentReason]
                  .filter(Boolean)
                  .join('，')}
              </small>
            </li>
          ))}
      </ol>
    </Panel>
  );
}
