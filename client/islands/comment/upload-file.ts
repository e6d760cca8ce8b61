interface Answer {
  token?: string;
  errors?: { message: string }[];
  refusal?: { findings: { message: string }[] };
}

/** An upload under way. */
export interface Upload {
  token: Promise<string>;
  abort(): void;
}

/** A file that was not taken, and why. */
export class NotTaken extends Error {
  constructor(
    message: string,
    /** The same file may be taken when it is sent once more. */
    readonly again: boolean,
  ) {
    super(message);
  }
}

/** Too slow, too many at a time, or the server's own fault. */
const passes = (status: number) => status === 408 || status === 429 || status >= 500;

const reasonOf = ({ errors, refusal }: Answer) =>
  [...(errors ?? []), ...(refusal?.findings ?? [])].map(({ message }) => message).join('');

const notTaken = (answer: Answer, status: number) => {
  const reason = reasonOf(answer);
  if (reason && !passes(status)) return new NotTaken(reason, false);
  return new NotTaken(reason || '服务暂时没有响应。请过一会儿，按“再试一次”。', true);
};

const lost = () => new NotTaken('网络断开了。网络好了以后，按“再试一次”。', true);

function answerOf(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

/** The form that a file belongs to. */
export interface OfForm {
  readonly consultationId: string;
  /** Its own key (提交编号): what others at the same address send does not count against it. */
  readonly formKey: string;
}

/** Stores one file and gives its token; an XMLHttpRequest, since only that tells how far an upload has come. */
export function uploadFile(
  file: File,
  { consultationId, formKey }: OfForm,
  progress: (share: number) => void,
): Upload {
  const body = new FormData();
  body.set('purpose', 'comment');
  body.set('consultationId', consultationId);
  body.set('file', file);
  const request = new XMLHttpRequest();
  const token = new Promise<string>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total ? loaded / total : 0));
    request.addEventListener('load', () => {
      const answer = answerOf(request.responseText);
      if (answer.token) resolve(answer.token);
      else reject(notTaken(answer, request.status));
    });
    request.addEventListener('error', () => reject(lost()));
  });
  request.open('POST', '/files');
  request.setRequestHeader('x-form-key', formKey);
  request.send(body);
  return { token, abort: () => request.abort() };
}
