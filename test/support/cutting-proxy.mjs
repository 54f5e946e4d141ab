// A network between a page and a server that can go wrong: requests arrive, but some answers are lost on their way back.
import { createServer, request as ask } from 'node:http';

/** Passes everything on. `cut(request, number)` says of which requests the answer is lost. */
export async function startProxy(target, cut = () => false) {
  let count = 0;
  const server = createServer((incoming, outgoing) => {
    const lost = cut(incoming, ++count);
    const { method, headers } = incoming;
    const onward = ask(target + incoming.url, { method, headers }, (answer) => {
      if (lost) {
        answer.resume();
        answer.on('end', () => outgoing.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
