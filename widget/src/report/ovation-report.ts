import { h } from 'preact';
import { OvationElement, type Content, type Surroundings } from '../element/ovation-element';
import tokens from '../panel/tokens.css?inline';
import overlays from '../ui/overlays.css?inline';
import phase from '../ui/phase.css?inline';
import { translator } from '../ui/texts/translate';
import ui from '../ui/ui.css?inline';
import { createReportApi } from './report-api';
import { Report } from './Report';
import css from './report.css?inline';

/** `<ovation-report gateway session-id>`: what was done in one session, for those with an ADMIN token. */
export class OvationReport extends OvationElement {
  static override readonly observedAttributes = ['gateway', 'session-id', 'lang', 'theme'];

  protected override readonly sheets = [tokens, ui, overlays, phase, css];

  protected override translator(lang: string) {
    return translator(lang);
  }

  protected override start(around: Surroundings): Content {
    const { rest, lang, toasts } = around;
    const session = around.attribute('session-id') ?? '';
    const api = createReportApi(rest, session);
    return { view: h(Report, { api, session, lang, toasts, titled: true }), toasts, stop: () => undefined };
  }
}

if (!customElements.get('ovation-report')) customElements.define('ovation-report', OvationReport);

declare global {
  interface HTMLElementTagNameMap {
    'ovation-report': OvationReport;
  }
}
