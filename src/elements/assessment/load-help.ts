import type { LitElement } from 'lit';

/** Gets what belongs on the start screen when there is time for it: the help texts. Without them it is whole, only shorter. */
export const loadHelp = (host: LitElement): void => {
  setTimeout(
    () =>
      void import('../help/start-help.js').then(
        ({ helpStart }) => {
          helpStart(host);
        },
        () => undefined,
      ),
  );
};
