/** Carries messages between a page of the bench and the host, so that the page's own thread does nothing about it. */
const answers = new EventSource('/host');
let sent: Promise<unknown> = new Promise((resolve) => (answers.onopen = resolve));
answers.onmessage = ({ data }: MessageEvent<string>) => postMessage(data);

// One after another: the host must get them in the order in which they were sent. Null: the page has started.
self.onmessage = ({ data }: MessageEvent<string | null>) => {
  sent = sent.then(() => fetch(data === null ? '/host/started' : '/host', { method: 'POST', body: data ?? '' }));
};
