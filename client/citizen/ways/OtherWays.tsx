import { Part } from '#client/ui/Part.tsx';
import { OTHER_WAYS } from './anchor.ts';
import type { Way } from './other-ways.ts';

/** 其他参与方式: every other way to take part in the same decision, in two lines each; nothing where there is none. */
export const OtherWays = ({ ways }: { ways: readonly Way[] }) =>
  ways.length === 0 ? null : (
    <Part {...OTHER_WAYS}>
      <ol className="changes">
        {ways.map(({ href, name, told, deed }) => (
          <li key={href}>
            <b>
              <a href={href}>{name}</a>
            </b>
            <p className="small">
              {told}
              {deed ? (
                <>
                  {'　'}
                  <a href={deed.href}>{deed.word}</a>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </Part>
  );
