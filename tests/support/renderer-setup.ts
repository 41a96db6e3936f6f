import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A slow machine is no failure; a test that waits for nothing still ends.
configure({ asyncUtilTimeout: 15_000 });

// Files share the page: none may see what another left on it.
afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

// What Mantine and the virtualiser ask of a browser and jsdom does not have.
window.matchMedia ??= query =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
    dispatchEvent: () => false,
  }) as MediaQueryList;

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

Element.prototype.scrollIntoView ??= () => {};

Element.prototype.checkVisibility ??= function (this: Element) {
  for (let element: Element | null = this; element; element = element.parentElement)
    if (getComputedStyle(element).display === 'none') return false;
  return true;
};

// jsdom brings typed arrays of its own; workers, files and structured clones give Node's.
for (const own of [new Uint8Array(), new Int32Array()]) {
  const native = structuredClone(own).constructor;
  Object.defineProperty(globalThis, native.name, { value: native, writable: true, configurable: true });
}

// A field that grows with its text measures again when fonts have come.
if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() });
