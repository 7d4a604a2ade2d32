import { h } from 'preact';
import type { SessionView } from '../client/types';
import { OvationElement, type Content, type Surroundings } from '../element/ovation-element';
import attachments from '../attachments/attachments.css?inline';
import tokens from '../panel/tokens.css?inline';
import overlays from '../ui/overlays.css?inline';
import phase from '../ui/phase.css?inline';
import ui from '../ui/ui.css?inline';
import css from './session.css?inline';
import { SessionDetails } from './SessionDetails';
import { sessionText, startSession, type SessionModel, type SessionText } from './session-model';

/** `<ovation-session gateway session-id>`: what a session is about, beside its panel. Part of the session page. */
export class OvationSession extends OvationElement<SessionText> {
  protected override readonly sheets = [tokens, ui, overlays, attachments, phase, css];
  #model: SessionModel | undefined;

  /** Takes over what the panel has just heard of the session. */
  update(session: SessionView): void {
    this.#model?.session.put(session);
  }

  protected override translator(lang: string): SessionText {
    return sessionText(lang);
  }

  protected override start(around: Surroundings<SessionText>): Content {
    const model = (this.#model = startSession(around));
    return { view: h(SessionDetails, { model }), stop: () => (this.#model = undefined) };
  }
}

customElements.define('ovation-session', OvationSession);

declare global {
  interface HTMLElementTagNameMap {
    'ovation-session': OvationSession;
  }
}
