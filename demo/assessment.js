/* global document */
import 'meetlat/define';

// Radar, profile and report follow the filling by themselves, through `for`. Their cards show once one is open.
const { provider } = document.querySelector('#scan');
const cards = [...document.querySelectorAll('main [for=scan]')].map((chart) => chart.closest('.card'));

provider.subscribe(() => {
  for (const card of cards) card.hidden = provider.value.store === null;
});
