import type { ReactNode } from 'react';
import { offer } from '#client/offer.ts';
import { CapabilityButton, notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { type Step, Steps } from '#client/ui/Steps.tsx';
import { ReturnReport } from '#client/staff/domains/report/ReturnReport.tsx';
import { PublishReport } from './PublishReport.tsx';
import type { Report, ReportMatter } from './report-record.ts';
import { useReportSteps } from './use-report-steps.ts';

interface ReportActionsProps {
  matter: ReportMatter;
  report: Report;
}

const ORDER: readonly Report['stage'][] = ['DRAFT', 'CONFIRMED', 'REVIEWED', 'PUBLISHED'];
const NAMES = ['起草', '负责人确认', '保密审查', '公布'] as const;

/** The four steps of a report: three hands before the public reads it. */
export function reportSteps({
  stage,
  confirmedBy,
  reviewedBy,
}: Pick<Report, 'stage' | 'confirmedBy' | 'reviewedBy'>): Step[] {
  const done = ORDER.indexOf(stage);
  const notes = [done > 0 ? '已完成' : '进行中', confirmedBy ?? '', reviewedBy ?? '', ''];
  return NAMES.map((name, index) => {
    const finished = index < done || stage === 'PUBLISHED' || (index > 0 && index === done);
    const now = stage !== 'PUBLISHED' && index === done + (done > 0 ? 1 : 0);
    return {
      name,
      state: finished && !now ? 'done' : now ? 'now' : 'next',
      note: notes[index] || (finished ? '已完成' : now ? '待办理' : '未开始'),
    };
  });
}

/** 确认、审查、公布: each by another person; sent back with a reason from any of them. */
export function ReportActions({ matter, report }: ReportActionsProps) {
  const { confirm, pass } = useReportSteps(report);
  const { viewerCan, returnedReason, stage } = report;
  return (
    <Panel title="办理">
      <Steps steps={reportSteps(report)} layout="down" />
      {returnedReason ? (
        <Note tone="care" small title="退回修改" level={3}>
          {returnedReason}
        </Note>
      ) : null}
      <CommandReport command={confirm} />
      <CommandReport command={pass} />
      <At stage="DRAFT" now={stage} whose={notMine(offer(viewerCan, 'confirm')) ? '等待负责人确认。' : null}>
        <CapabilityButton capability={offer(viewerCan, 'confirm')} busy={confirm.busy} onPress={confirm.go}>
          确认采纳情况
        </CapabilityButton>
      </At>
      <At
        stage="CONFIRMED"
        now={stage}
        whose={notMine(offer(viewerCan, 'passReview')) ? '等待保密审查员审查。' : null}
      >
        <CapabilityButton capability={offer(viewerCan, 'passReview')} busy={pass.busy} onPress={pass.go}>
          审查通过
        </CapabilityButton>
      </At>
      <At
        stage="REVIEWED"
        now={stage}
        whose={notMine(offer(viewerCan, 'publish')) ? '等待负责人公布。' : null}
      >
        <PublishReport matter={matter} report={report} />
      </At>
      <ReturnReport report={report} />
    </Panel>
  );
}

interface AtProps {
  stage: Report['stage'];
  now: Report['stage'];
  /** Whose turn it is, when it is another's. */
  whose: string | null;
  children: ReactNode;
}

/** An action is shown at its stage alone: at others its refusal would only say so. */
const At = ({ stage, now, whose, children }: AtProps) =>
  stage === now ? whose ? <p className="small soft">{whose}</p> : children : null;
