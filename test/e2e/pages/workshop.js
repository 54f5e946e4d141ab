/* global document, location */
// One page for every view: ?facilitator, ?screen, else to take part.
const view = location.search.slice(1);
const workshop = document.querySelector('meetlat-workshop');
if (view) workshop.setAttribute('view', view);
workshop.setAttribute('items', 'schuldvraag kosten-klant');
