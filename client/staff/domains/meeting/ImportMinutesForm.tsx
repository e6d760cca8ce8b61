import { useState } from 'react';
import type { ImportMinutesMutation as Imported } from '#client/graphql/graphql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import type { Answer } from '#client/staff/ground/frame/run-command.ts';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Table } from '#client/ui/Table.tsx';
import { base64Of } from '#client/staff/ground/frame/base64.ts';
import { wrongFile } from './minutes-file.ts';
import { type MeetingRecord, namesOf, purposesOf } from './meeting-record.ts';
import { ImportMinutes } from './session-documents.ts';

type Report = Answer<Imported>;

/** 导入纪要: a Word file is laid out by the headings of the agenda; paragraphs without a place are listed one by one. */
export function ImportMinutesForm({ meeting }: { meeting: MeetingRecord }) {
  const [report, setReport] = useState<Report | null>(null);
  const [wrong, setWrong] = useState<string>();
  const command = useCommand(ImportMinutes, { onDone: setReport });
  const take = async ([file]: readonly File[]) => {
    const fault = file ? wrongFile(file) : undefined;
    setWrong(fault);
    setReport(null);
    if (!file || fault) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    await command.run({ id: meeting.id, version: meeting.version, file: base64Of(bytes) });
  };
  return (
    <More row summary="从Word文件导入" open={report !== null}>
      <div className="stack">
        <CommandReport command={command} />
        <FileDrop
          name={`meeting:${meeting.id}:minutes-file`}
          label="纪要文件"
          hint="docx，不超过700KB。以议题标题（或者“第1项”“一、”）开头的段落，其后的内容归入那一项；导入的内容替换已经写的各项。"
          accept=".docx"
          error={wrong}
          onFiles={(files) => void take(files)}
        >
          <p role="status">{command.busy ? '正在导入' : ''}</p>
        </FileDrop>
        {report ? <Placed report={report} meeting={meeting} /> : null}
      </div>
    </More>
  );
}

function Placed({ report: { placed, unplaced }, meeting }: { report: Report; meeting: MeetingRecord }) {
  const names = namesOf(meeting.agenda);
  const purposes = purposesOf(meeting.agenda);
  const count = placed.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
  return (
    <>
      <Note tone={unplaced.length > 0 ? 'care' : 'done'} title={`已导入${count}段`} level={3} live>
        <ul className="plain">
          {placed.map(({ itemId, paragraphs }) => (
            <li key={itemId ?? 'general'}>
              {itemId ? `${names[itemId]}（${purposes[itemId]}）` : '会议概况'}：{paragraphs}段
            </li>
          ))}
        </ul>
      </Note>
      {unplaced.length > 0 ? (
        <Table
          stack
          caption={`没有归入的${unplaced.length}段，请核对后手工写入`}
          columns={[{ label: '段落', num: true }, { label: '内容' }, { label: '原因' }]}
          rows={unplaced.map(({ no, text, why }) => ({ key: String(no), cells: [no, text, why] }))}
        />
      ) : null}
    </>
  );
}
