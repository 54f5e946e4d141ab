/* global document */
import 'meetlat/define';

// Attributes may change at any time: what was filled in stays.
document.querySelector('#choose').addEventListener('change', ({ target }) => {
  document.querySelector('#workshop').setAttribute('rounds', target.value);
});
