import { Readable } from 'node:stream';
import { newId } from '#schema/kernel/id.ts';
import { addInvitationMaterial } from '#server/engines/files/add-invitation-material.ts';
import { takeFile } from '#server/engines/files/take-file.ts';
import { OFFICE } from './meeting-telling.ts';
import { pdfOf } from './pdf.ts';
import { TOWN_OFFICE } from './tell-town-meeting.ts';
import { kept, type Teller } from './teller.ts';

const MEGABYTES = 5;

const PAPERS = [
  {
    internal: true,
    title: '议题材料',
    text: '一、起草经过。\n二、主要内容。\n三、征求有关单位意见的情况。\n四、需要会议研究的问题。\n本材料供列席人员会前阅读，请勿外传。',
  },
  { internal: false, title: '名词说明', text: '材料中用到的名词，逐一说明。' },
] as const;

/** 列席材料: papers for those invited to the meetings that are still to come, through the door of every upload. */
export async function tellMaterials(teller: Teller): Promise<void> {
  const items = await teller.rows<{ id: string; title: string; ofTown: boolean }>(
    `select distinct i.id, i.title, u.decides_itself as "ofTown"
     from agenda_item i join meeting m on m.id = i.meeting_id join unit u on u.id = m.unit_id
     join invitation v on v.item_id = i.id and v.letter is not null
     where m.opened_at is null and m.cancelled_at is null and m.starts_at > app_now() and i.disclosure <> 'CLOSED'`,
  );
  for (const { id: itemId, title, ofTown } of items)
    for (const paper of PAPERS) {
      const name = `${paper.title}：${title}`;
      const source = Readable.from(pdfOf(name, paper.text));
      const file = await takeFile(teller.services.media, {
        name: `${name}.pdf`,
        source,
        maxMegabytes: MEGABYTES,
      });
      const plan = { id: newId(), itemId, internal: paper.internal };
      kept(await addInvitationMaterial(teller.as(ofTown ? TOWN_OFFICE : OFFICE), plan, file));
    }
}
