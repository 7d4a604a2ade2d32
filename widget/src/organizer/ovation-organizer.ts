import { h } from 'preact';
import { OvationElement, type Content, type Surroundings } from '../element/ovation-element';
import attachments from '../attachments/attachments.css?inline';
import tokens from '../panel/tokens.css?inline';
import overlays from '../ui/overlays.css?inline';
import phase from '../ui/phase.css?inline';
import report from '../report/report.css?inline';
import ui from '../ui/ui.css?inline';
import console from './console.css?inline';
import fields from './fields/fields.css?inline';
import lists from './lists.css?inline';
import { Organizer } from './Organizer';
import { organizerText, startOrganizer, type OrganizerModel, type OrganizerText } from './organizer-model';

/**
 * `<ovation-organizer gateway event session-page>`: the sessions, people and registrations of an event, for those who
 * organize it. Without `event` one chooses among one's events.
 */
export class OvationOrganizer extends OvationElement<OrganizerText> {
  static override readonly observedAttributes = ['gateway', 'event', 'session-page', 'lang', 'theme'];

  protected override readonly sheets = [tokens, ui, overlays, phase, attachments, fields, lists, report, console];
  #model: OrganizerModel | undefined;
  #view = 'sessions';

  /** Where in the console one is; the event `ovation-view` tells of changes, for pages that keep it in their address. */
  get view(): string {
    return this.#model?.view.value ?? this.#view;
  }

  set view(view: string) {
    this.#view = view || 'sessions';
    this.#model?.go(this.#view);
  }

  protected override translator(lang: string): OrganizerText {
    return organizerText(lang);
  }

  protected override start(around: Surroundings<OrganizerText>): Content {
    const model = (this.#model = startOrganizer(around, this.#view));
    const stop = () => {
      this.#view = model.view.value;
      this.#model = undefined;
      model.stop();
    };
    return { view: h(Organizer, { model }), toasts: around.toasts, stop };
  }
}
