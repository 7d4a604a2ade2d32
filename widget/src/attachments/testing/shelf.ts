import type { ChannelEvent } from '../../client/types';
import { localProblem, ProblemError } from '../../client/problem';
import type { Attachment, AttachmentsView } from '../attachment-types';
import type { AttachmentsApi, AttachmentsListener } from '../attachments-api';

const MAYA = { person: 'p_maya', name: 'Maya Lindqvist' };

/**
 * A small neighbour: a session's attachments in memory that answer as the server does. Its list is counted from the whole
 * log each time, so that the widget's folding can be held to it. Uploads wait until a test lets them go on.
 */
export class Shelf {
  readonly log: ChannelEvent[] = [];
  readonly uploads: { name: string; progress(done: number): void; arrive(): void; refuse(words: string): void }[] = [];
  readonly linked: string[] = [];
  refusal: string | undefined;
  private readonly listeners = new Set<AttachmentsListener>();

  put(id: string, about: Partial<Attachment> = {}): Attachment {
    const name = about.name ?? `${id}.pdf`;
    const fileType = name.split('.').at(-1)!;
    const attachment: Attachment = {
      id,
      name,
      title: name.replace(/\.\w+$/, ''),
      type: 'application/pdf',
      fileType,
      size: 870_000,
      createdAt: new Date(Date.UTC(2026, 9, 10, 9, this.log.length)).toISOString(),
      createdBy: MAYA,
      ...about,
    };
    this.append('attachment-added', { attachment });
    return attachment;
  }

  change(id: string, { title, description }: { title?: string; description?: string }): void {
    const before = this.find(id);
    const changed: Attachment = { ...before, title: title ?? before.title };
    if (description === '') delete changed.description;
    else if (description !== undefined) changed.description = description;
    this.blank(id);
    this.append('attachment-changed', { attachment: changed });
  }

  delete(id: string): void {
    this.find(id);
    this.blank(id);
    this.append('attachment-deleted', { attachment: id });
  }

  view(): AttachmentsView {
    const byId = new Map<string, Attachment>();
    for (const { type, body } of this.log) {
      if (!body) continue;
      if (type === 'attachment-deleted') byId.delete(body.attachment as string);
      else byId.set((body.attachment as Attachment).id, body.attachment as Attachment);
    }
    const oldestFirst = (a: Attachment, b: Attachment) => (a.createdAt < b.createdAt ? -1 : 1);
    return { attachments: [...byId.values()].sort(oldestFirst) };
  }

  api(live = true): AttachmentsApi {
    const api: AttachmentsApi = {
      list: async () => {
        this.check();
        return this.view();
      },
      upload: (file, { progress, signal }) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
          const arrive = () => resolve(this.put(`up-${this.log.length}`, { name: file.name, size: file.size }));
          const refuse = (words: string) => reject(refused(words));
          this.uploads.push({ name: file.name, progress, arrive, refuse });
        }),
      update: async (id, change) => {
        this.check();
        this.change(id, change);
      },
      remove: async (id) => {
        this.check();
        this.delete(id);
      },
      link: async (id) => {
        this.check();
        this.linked.push(id);
        return `#download-${id}`;
      },
    };
    if (live) {
      api.follow = (listener) => {
        this.listeners.add(listener);
        listener.snapshot(this.view());
        return () => this.listeners.delete(listener);
      };
    }
    return api;
  }

  private find(id: string): Attachment {
    const found = this.view().attachments.find((one) => one.id === id);
    if (!found) throw new ProblemError(localProblem(404, 'not-found', 'There is nothing here'));
    return found;
  }

  private check(): void {
    if (this.refusal !== undefined) throw refused(this.refusal);
  }

  private blank(id: string): void {
    for (const event of this.log) {
      const about = event.body?.attachment as Attachment | string | undefined;
      if (typeof about === 'object' && about.id === id) {
        delete event.body;
        event.redacted = true;
      }
    }
  }

  private append(type: string, body: object): void {
    const event: ChannelEvent = { seq: this.log.length + 1, type, at: new Date().toISOString(), actor: 'p_maya', body };
    this.log.push(event);
    for (const listener of this.listeners) listener.events([event]);
  }
}

function refused(words: string): ProblemError {
  const errors = [{ field: 'content', rule: 'matches-name', message: words }];
  return new ProblemError({ ...localProblem(415, 'attachment-type', 'Files of this type cannot be attached'), errors });
}
