import { h } from 'preact';
import type { SessionView, You } from '../client/types';
import { OvationElement, type Content, type Surroundings } from '../element/ovation-element';
import tokens from '../panel/tokens.css?inline';
import ui from '../ui/ui.css?inline';
import css from './player.css?inline';
import { Player } from './Player';
import { startPlayer, type PlayerModel } from './player-model';
import { playerText, type PlayerText } from './player-text';

/** `<ovation-player gateway session-id>`: the video of a live webcast or a pre-recorded session, at the moment that it has reached. */
export class OvationPlayer extends OvationElement<PlayerText> {
  protected override readonly sheets = [tokens, ui, css];
  #model: PlayerModel | undefined;
  #you: Pick<You, 'moderates'> | undefined;

  /** Takes over what the panel has just heard of the session. */
  update(session: SessionView): void {
    this.#model?.session.put(session);
  }

  /** Who watches, as the panel says; a moderator is told where a missing video is set. */
  set you(you: Pick<You, 'moderates'> | undefined) {
    this.#you = you;
    if (this.#model) this.#model.moderates.value = you?.moderates === true;
  }

  protected override translator(lang: string): PlayerText {
    return playerText(lang);
  }

  protected override start(around: Surroundings<PlayerText>): Content {
    const model = (this.#model = startPlayer(around));
    model.moderates.value = this.#you?.moderates === true;
    const stop = () => {
      model.stop();
      this.#model = undefined;
    };
    return { view: h(Player, { model }), stop };
  }
}
