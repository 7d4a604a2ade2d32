import { h } from 'preact';
import { OvationElement, type Content, type Surroundings } from '../element/ovation-element';
import { addIcons } from '../ui/icons';
import { laterIcons } from '../ui/icons-later';
import tokens from '../panel/tokens.css?inline';
import overlays from '../ui/overlays.css?inline';
import ui from '../ui/ui.css?inline';
import css from './room.css?inline';
import { Room } from './Room';
import { startRoom, type RoomModel } from './room-model';
import { roomText, type RoomText } from './room-text';

/** `<ovation-room gateway session-id>`: the stage of a session, with the pictures and the sound of those on it. */
export class OvationRoom extends OvationElement<RoomText> {
  #model: RoomModel | undefined;

  protected override readonly sheets = [tokens, ui, overlays, css];

  protected override translator(lang: string): RoomText {
    return roomText(lang);
  }

  protected override start(around: Surroundings<RoomText>): Content {
    const model = (this.#model = startRoom({
      around,
      session: this.getAttribute('session-id') ?? '',
      tokenProvider: (reason) => this.tokenProvider!(reason),
    }));
    const stop = () => {
      model.stop();
      this.#model = undefined;
    };
    return { view: h(Room, { model }), stop };
  }

  /** The session has changed, and with it perhaps who may come onto the stage. */
  refresh(): void {
    this.#model?.refresh();
  }
}

addIcons(laterIcons);
