import { describe, expect, it } from 'vitest';
import { applyAttachmentEvent } from './apply-attachment-event';
import { Shelf } from './testing/shelf';

/** The law: the snapshot at any earlier point, folded with the events after it, is the snapshot of now. */
function expectLaw(...acts: ((shelf: Shelf) => void)[]): Shelf {
  const shelf = new Shelf();
  const snapshots = [shelf.view()];
  for (const act of acts) {
    act(shelf);
    snapshots.push(shelf.view());
  }
  snapshots.forEach((snapshot, seq) =>
    expect(shelf.log.slice(seq).reduce(applyAttachmentEvent, snapshot)).toEqual(shelf.view()),
  );
  return shelf;
}

const put = (id: string) => (shelf: Shelf) => void shelf.put(id);

describe('a snapshot folded with later events equals a later snapshot', () => {
  it('when an attachment is added', () => expectLaw(put('a'), put('b')));

  it('when an attachment is changed, and changed again', () => {
    const shelf = expectLaw(
      put('a'),
      put('b'),
      (one) => one.change('a', { title: 'Road map', description: 'Internal' }),
      (one) => one.change('a', { description: '' }),
    );
    expect(shelf.view().attachments.map(({ title }) => title)).toEqual(['Road map', 'b']);
  });

  it('when an attachment is deleted', () =>
    expectLaw(
      put('a'),
      put('b'),
      (shelf) => shelf.change('a', { title: 'Road map' }),
      (shelf) => shelf.delete('a'),
    ));

  it('and an event of a later version changes nothing', () => {
    const view = new Shelf().view();
    expect(applyAttachmentEvent(view, { seq: 1, type: 'attachment-moved', at: '', actor: 'x', body: {} })).toBe(view);
  });
});
