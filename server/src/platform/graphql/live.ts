import { Repeater, SlidingBuffer } from "@graphql-yoga/subscription";

/** Events that wait for a slow reader, at most; the oldest are dropped. Each is a hint to look again, so none is needed. */
const waiting = 100;

/**
 * The events of one subscription, from whatever `listen` is called back with until the reader goes.
 * @param listen begins to listen and gives back how to stop
 */
export function live<Event>(listen: (tell: (event: Event) => void) => () => void): AsyncIterableIterator<Event> {
  return new Repeater<Event>(async (push, stop) => {
    const leave = listen((event) => void push(event));
    await stop;
    leave();
  }, new SlidingBuffer(waiting));
}
