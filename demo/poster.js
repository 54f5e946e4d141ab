/* global document */
import 'meetlat/define';
import 'meetlat/elements/poster/define';

// Without `marks` the poster is empty, to write on.
document.querySelector('#choose').addEventListener('change', ({ target }) => {
  document.querySelector('meetlat-poster').toggleAttribute('marks', target.value === 'marks');
});
