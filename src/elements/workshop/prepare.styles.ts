import { css } from '../../styles/css.js';

/** The form before a workshop, and the programme. */
export const prepareStyles = css`
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    justify-content: space-between;
    padding-block-end: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .steps li > span:first-child {
    flex: 1 1 10rem;
  }
  .steps li[aria-current='step'] {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 0.5rem;
    font-weight: 600;
  }
  .steps.edited li {
    justify-content: start;
    align-items: end;
  }
  .steps.edited label:first-child {
    flex: 1 1 14rem;
  }
  .prepare label:not(.choice),
  .answer,
  .edited label {
    display: grid;
    gap: 0.25rem;
  }
  .workshop :is(input:not([type='radio'], [type='checkbox']), textarea) {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .edited input[type='number'] {
    inline-size: 6rem;
  }
  .prepare fieldset {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    min-inline-size: 0;
  }
  .prepare :is(fieldset > ol, .items) {
    inline-size: 100%;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    min-block-size: 0;
    accent-color: var(--_accent);
  }
  .items {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: 0 1rem;
  }
`;
