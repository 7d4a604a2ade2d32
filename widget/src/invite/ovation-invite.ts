import { h } from 'preact';
import { agendaText, type AgendaText } from '../agenda/agenda-model';
import { OvationElement, type Content, type Surroundings } from '../element/ovation-element';
import tokens from '../panel/tokens.css?inline';
import overlays from '../ui/overlays.css?inline';
import ui from '../ui/ui.css?inline';
import { Invite } from './Invite';
import css from './invite.css?inline';
import { startInvite } from './invite-model';

/** `<ovation-invite gateway>` with the `code` of an invitation: what one is invited to, and accepting it. */
export class OvationInvite extends OvationElement<AgendaText> {
  /** Out of the page's address behind the `#`, which no server sees. */
  code = '';

  protected override readonly sheets = [tokens, ui, overlays, css];

  protected override translator(lang: string): AgendaText {
    return agendaText(lang);
  }

  protected override start(around: Surroundings<AgendaText>): Content {
    return { view: h(Invite, { model: startInvite(around, this.code) }), stop: () => undefined };
  }
}

customElements.define('ovation-invite', OvationInvite);

declare global {
  interface HTMLElementTagNameMap {
    'ovation-invite': OvationInvite;
  }
}
