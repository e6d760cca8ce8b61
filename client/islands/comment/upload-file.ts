interface Answer {
  token?: string;
  errors?: { message: string }[];
  refusal?: { findings: { message: string }[] };
}

const reasonOf = ({ errors, refusal }: Answer) =>
  [...(errors ?? []), ...(refusal?.findings ?? [])].map(({ message }) => message).join('') || '请再选一次。';

function answerOf(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

/** Stores one file and gives its token; an XMLHttpRequest, since only that tells how far an upload has come. */
export function uploadFile(
  file: File,
  consultationId: string,
  progress: (share: number) => void,
): Promise<string> {
  const body = new FormData();
  body.set('purpose', 'comment');
  body.set('consultationId', consultationId);
  body.set('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total ? loaded / total : 0));
    request.addEventListener('load', () => {
      const answer = answerOf(request.responseText);
      if (answer.token) resolve(answer.token);
      else reject(new Error(reasonOf(answer)));
    });
    request.addEventListener('error', () => reject(new Error('网络断开了，请再选一次。')));
    request.send(body);
  });
}
