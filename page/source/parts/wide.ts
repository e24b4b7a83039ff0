// How wide a drawing is, so that its letters keep their size on a phone.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RefObject } from "preact";

// A place for the drawing, and its width in CSS pixels (at least `least`), now and whenever it changes.
export function useWidth<T extends Element>(otherwise: number, least = 280): [RefObject<T | null>, number] {
  const place = useRef<T>(null);
  const [width, set] = useState(otherwise);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => set(Math.max(least, Math.round(element.clientWidth || otherwise)));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return [place, width];
}
