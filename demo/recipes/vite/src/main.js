// Import what you use: two elements here. Vite makes a chunk of everything that loads on demand.
import 'meetlat/elements/assessment/define';
import 'meetlat/elements/item/define';

document.addEventListener('meetlat-score', ({ itemId, aspect, rating }) => {
  document.querySelector('#said').textContent = `${itemId}, ${aspect}: ${rating}`;
});
