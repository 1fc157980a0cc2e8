import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The width of an element in whole pixels, 0 before it stands; for drawings whose letters keep their size. */
export function useWidth<E extends HTMLElement>(): [{ current: E | null }, number] {
  const ref = useRef<E>(null);
  const [width, set] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => set(Math.floor(element.clientWidth));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    // On paper the page has another width than on the screen.
    const paper = matchMedia("print");
    paper.addEventListener("change", measure);
    return () => { watch.disconnect(); paper.removeEventListener("change", measure); };
  }, []);
  return [ref, width];
}
