/** One server-sent event. A comment, with which a quiet stream shows that it lives, has the name ''. */
export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

/** Reads server-sent events. `EventSource` tells no status and no heartbeat, so that a dead stream looks like a quiet one. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let name = 'message';
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.map((text) => text.replace(/\r$/, ''))) {
        const [, field = '', content = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
        if (line === '') {
          if (data.length > 0) yield { name, data: data.join('\n') };
          name = 'message';
          data = [];
        } else if (field === '') yield { name: '', data: content };
        else if (field === 'event') name = content;
        else if (field === 'data') data.push(content);
      }
    }
  } finally {
    void reader.cancel().catch(() => null);
  }
}
