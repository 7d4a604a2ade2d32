/** Reads text/event-stream pieces; source: WHATWG HTML, "Server-sent events", 9.2.6. Only data matters here. */
export class SseReader {
  private rest = '';
  private data: string[] = [];

  constructor(private readonly onData: (data: string) => void) {}

  push(piece: string): void {
    // A lone CR at the end may be the first half of CRLF: it waits for the next piece.
    const lines = (this.rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.line(line);
  }

  private line(line: string): void {
    if (line === '') return this.dispatch();
    const [, field, value] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'data') this.data.push(value ?? '');
  }

  private dispatch(): void {
    if (this.data.length > 0) this.onData(this.data.join('\n'));
    this.data = [];
  }
}
