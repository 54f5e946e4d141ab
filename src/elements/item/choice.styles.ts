import { css } from '../../styles/css.js';

/** The two questions of an item: choices, readout, fields, and the choice between two values. */
export const choiceStyles = css`
  .aspect {
    margin-block-start: 1.25rem;
  }
  fieldset {
    position: relative;
    min-inline-size: 0;
  }
  legend {
    float: inline-start;
    padding: 0.625rem 0.75rem 0 0;
    font-weight: 700;
  }
  .tools {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    clear: both;
    min-block-size: var(--_target);
  }
  .tools,
  .exact label,
  .note label,
  .hint {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .tools span {
    flex: 1;
  }
  .tools button {
    min-inline-size: var(--_target);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 0.5rem 0.25rem;
    justify-items: center;
    clear: both;
    isolation: isolate;
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .choice {
    display: grid;
    position: relative;
    place-content: center;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    border: 1px solid var(--_border);
    border-radius: 50%;
    background: var(--_field);
    cursor: pointer;
  }
  .words .choice {
    margin-block-start: 0.5rem;
    padding-inline: 0.875rem;
    border-radius: calc(var(--_target) / 2);
  }
  .choice input,
  .track {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .choice input {
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .choice:has(:checked) {
    border-color: var(--_aspect);
    background: var(--_aspect);
    color: var(--_on-colour);
    font-weight: 700;
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_aspect);
  }
  .choice:has(:checked)::before {
    content: '✓' / '';
    position: absolute;
    inset-block-start: -0.125rem;
    inset-inline: 0;
    font-size: 0.6875rem;
    text-align: center;
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 5px;
  }
  .choice:has(:disabled) {
    cursor: default;
    opacity: 0.6;
  }
  .current {
    --_aspect: var(--_current);
  }
  .ambition {
    --_aspect: var(--_ambition);
  }
  .ambition .choices .choice:has(:checked) {
    border-radius: 0.5rem;
  }
  .current legend::before {
    content: '● ' / '';
  }
  .ambition legend::before {
    content: '◆ ' / '';
    color: var(--_ambition);
  }
  .track {
    z-index: -1;
    overflow: visible;
    stroke: var(--_border);
    fill: var(--_aspect);
  }
  .track .gap {
    stroke: var(--_ambition);
    stroke-width: 4;
    stroke-dasharray: 7 5;
  }
  .track.pin {
    z-index: 1;
    stroke: var(--_surface);
    stroke-width: 3;
    pointer-events: none;
  }
  .exact,
  .note {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 0.5rem;
  }
  .exact input {
    inline-size: 8rem;
  }
  textarea {
    inline-size: 100%;
    max-block-size: 24rem;
    resize: vertical;
    field-sizing: content;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .error {
    color: var(--_danger);
    font-size: var(--_small);
  }
  .error::before {
    content: '⚠ ' / '';
  }
  .conflict {
    margin-block-start: 0.5rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_notice-surface);
  }
  .conflict button {
    margin-block-start: 0.5rem;
  }
  @media (forced-colors: active) {
    .aspect {
      --_aspect: Highlight;
      --_ambition: Highlight;
      --_border: CanvasText;
      --_on-colour: HighlightText;
    }
    .choice:has(:checked) {
      forced-color-adjust: none;
    }
  }
`;
