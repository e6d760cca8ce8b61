import { Note } from '#client/ui/Note.tsx';
import { followLeaves, followWords, useChannels } from '../channels.ts';
import { EVENT_DATES } from '../addresses/event.ts';
import { type Followed, followFeedHref } from './asked.ts';

/** 不留邮箱也可以, or all there is where the county writes to nobody: a feed for a reader program, the county's dates for a calendar, and the page itself. */
export const WithoutMail = ({ subject }: { subject: Followed & { path: string } }) => (
  <aside>
    <Note title={useTitle()} small>
      <p>
        用订阅软件的，把<a href={followFeedHref(subject)}>订阅地址</a>
        复制进去，有了进展自动出现。这个地址是给软件读的，直接打开是一段代码，本页下面的“最近的动态”和它内容一样。
      </p>
      <p>
        用日历的，添加<a href={EVENT_DATES}>活动日程</a>，听证会、座谈会、开放日的时间自动更新。
      </p>
      <p>
        也可以随时打开<a href={subject.path}>它的页面</a>看。
      </p>
    </Note>
  </aside>
);

function useTitle(): string {
  const channels = useChannels();
  return followWords(channels) ? `不留${followLeaves(channels)}也可以` : '这样关注';
}
