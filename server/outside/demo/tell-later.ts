import type { Later } from './later.ts';
import { Way } from './later-action.ts';
import { STREET_ASKED, STREET_EXPERTS } from './story-asked.ts';
import { tellExperts } from './tell-experts.ts';
import { tellInquiries } from './tell-inquiries.ts';
import { tellLegality } from './tell-legality.ts';
import { tellMeeting } from './tell-meeting.ts';
import { tellPreparation } from './tell-preparation.ts';
import { tellPublication } from './tell-publication.ts';
import type { Teller } from './teller.ts';

/** Course of a matter after the public was answered (国令713号第十三条至第三十四条), as far as it has come. */
async function tellLater(teller: Teller, later: Later): Promise<void> {
  const way = new Way(teller, await decisionOf(teller, later.seq));
  await tellPreparation(way, later);
  await tellLegality(way, later);
  if (later.meeting) await tellMeeting(way, later.meeting);
  if (later.publication) await tellPublication(way, later.publication);
}

/** All of them, and the letters that are out now. */
export async function tellAllLater(teller: Teller, all: readonly Later[]): Promise<void> {
  for (const later of all) await tellLater(teller, later);
  await tellAsked(teller);
}

/** 征求意见函、专家论证函 of a matter that is still being prepared. */
async function tellAsked(teller: Teller): Promise<void> {
  const way = new Way(teller, await decisionOf(teller, STREET_ASKED.seq));
  await tellInquiries(way, STREET_ASKED.unit, STREET_ASKED);
  await tellExperts(way, STREET_ASKED.unit, STREET_EXPERTS);
}

async function decisionOf(teller: Teller, seq: number): Promise<string> {
  const no = teller.shift.decisionNo(seq);
  const [decision] = await teller.rows<{ id: string }>('select id from decision where no = $1', [no]);
  return decision?.id ?? '';
}
