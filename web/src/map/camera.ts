// What part of the map is seen: how far it is enlarged, and the point of the drawing that stands in the middle.

export interface Camera {
  zoom: number; // 1: the whole world
  x: number; // of the drawing at zoom 1, in pixels
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const MOST = 60;

/** Keeps the middle of what is seen on the map. */
export function hold(camera: Camera, size: Size): Camera {
  const zoom = Math.min(MOST, Math.max(1, camera.zoom));
  const keep = (at: number, whole: number): number => {
    const half = whole / zoom / 2;
    return Math.min(whole - half, Math.max(half, at));
  };
  return { zoom, x: keep(camera.x, size.width), y: keep(camera.y, size.height) };
}

export function whole(size: Size): Camera {
  return { zoom: 1, x: size.width / 2, y: size.height / 2 };
}

/** Enlarges about a point of the screen, which stays where it is. */
export function zoomAt(camera: Camera, size: Size, factor: number, sx: number, sy: number): Camera {
  const zoom = Math.min(MOST, Math.max(1, camera.zoom * factor));
  const px = camera.x + (sx - size.width / 2) / camera.zoom;
  const py = camera.y + (sy - size.height / 2) / camera.zoom;
  return hold({ zoom, x: px - (sx - size.width / 2) / zoom, y: py - (sy - size.height / 2) / zoom }, size);
}

export function shift(camera: Camera, size: Size, dx: number, dy: number): Camera {
  return hold({ zoom: camera.zoom, x: camera.x + dx / camera.zoom, y: camera.y + dy / camera.zoom }, size);
}

/** Shows a box of the drawing with some room around it. */
export function fit(box: readonly [readonly [number, number], readonly [number, number]], size: Size, most = 12): Camera {
  const [[x0, y0], [x1, y1]] = box;
  const zoom = Math.min(most, 0.8 / Math.max((x1 - x0) / size.width, (y1 - y0) / size.height, 1e-6));
  return hold({ zoom, x: (x0 + x1) / 2, y: (y0 + y1) / 2 }, size);
}

export function toScreen(camera: Camera, size: Size, x: number, y: number): [number, number] {
  return [(x - camera.x) * camera.zoom + size.width / 2, (y - camera.y) * camera.zoom + size.height / 2];
}
