/** Dragging or the arrow keys set the width of the pane. */
const MIN_WIDTH = 300;
const STEP = 10;

export function makeSplitter(bar: HTMLElement, setWidth: (width: number) => void): void {
  const limit = (width: number): number =>
    Math.round(Math.min(Math.max(width, MIN_WIDTH), window.innerWidth - MIN_WIDTH));
  bar.addEventListener('pointerdown', (down) => {
    bar.setPointerCapture(down.pointerId);
    document.body.classList.add('resizing');
    const move = (event: PointerEvent): void => setWidth(limit(window.innerWidth - event.clientX));
    const stop = (): void => {
      document.body.classList.remove('resizing');
      bar.removeEventListener('pointermove', move);
    };
    bar.addEventListener('pointermove', move);
    bar.addEventListener('pointerup', stop, { once: true });
  });
  bar.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    const pane = bar.nextElementSibling;
    if (step !== 0 && pane) setWidth(limit(pane.getBoundingClientRect().width + step));
  });
}
