import { apiAddress } from '../client/addresses';
import type { FileRest, UploadWatch } from '../client/file-rest';
import type { ChannelEvent, OvationClient } from '../client/types';
import type { Attachment, AttachmentsView } from './attachment-types';

export const CHANNEL = 'attachments';

/** Everything that can be done with a session's attachments. Each function rejects with a ProblemError. */
export interface AttachmentsApi {
  list(): Promise<AttachmentsView>;
  upload(file: File, watch: UploadWatch): Promise<Attachment>;
  /** An empty description takes it away. */
  update(id: string, change: { title?: string; description?: string }): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  /** An address for a plain link, which counts for a minute. */
  link(id: string): Promise<string>;
  /** Follows the list live where there is a live connection; the returned function ends it. */
  follow?(listener: AttachmentsListener): () => void;
}

export interface AttachmentsListener {
  snapshot(view: AttachmentsView): void;
  events(events: ChannelEvent[]): void;
}

export interface AttachmentsPlace {
  rest: FileRest;
  /** The gateway's origin, '' for the page's own. */
  gateway: string;
  session: string;
  /** For live changes, when the page is connected to the session. */
  client?: OvationClient;
}

export function createAttachmentsApi({ rest, gateway, session, client }: AttachmentsPlace): AttachmentsApi {
  const all = `/sessions/${encodeURIComponent(session)}/attachments`;
  const one = (id: string) => `${all}/${encodeURIComponent(id)}`;
  const origin = apiAddress(gateway).replace(/\/api\/v1$/, '');
  const api: AttachmentsApi = {
    list: () => rest.request('GET', all),
    upload: (file, watch) => rest.uploadWatched('POST', `${all}?name=${encodeURIComponent(file.name)}`, file, watch),
    update: (id, change) => rest.request('PATCH', one(id), change),
    remove: (id) => rest.request('DELETE', one(id)),
    link: async (id) => origin + (await rest.request<{ url: string }>('POST', `${one(id)}/link`)).url,
  };
  if (client) api.follow = (listener) => client.subscribe(CHANNEL, following(listener));
  return api;
}

function following({ snapshot, events }: AttachmentsListener) {
  return { snapshot: (view: unknown) => snapshot(view as AttachmentsView), events };
}
