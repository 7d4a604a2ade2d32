import { h } from 'preact';
import { OvationElement, type Content, type Surroundings } from '../element/ovation-element';
import tokens from '../panel/tokens.css?inline';
import overlays from '../ui/overlays.css?inline';
import phase from '../ui/phase.css?inline';
import ui from '../ui/ui.css?inline';
import { Agenda } from './Agenda';
import css from './agenda.css?inline';
import { agendaText, startAgenda, type AgendaText } from './agenda-model';

/** `<ovation-agenda gateway event session-page>`: an event's sessions by day, for everybody who may see them. */
export class OvationAgenda extends OvationElement<AgendaText> {
  static override readonly observedAttributes = ['gateway', 'event', 'session-page', 'lang', 'theme'];

  protected override readonly sheets = [tokens, ui, overlays, phase, css];

  protected override translator(lang: string): AgendaText {
    return agendaText(lang);
  }

  protected override start(around: Surroundings<AgendaText>): Content {
    const model = startAgenda(around);
    return { view: h(Agenda, { model }), stop: model.stop };
  }
}
